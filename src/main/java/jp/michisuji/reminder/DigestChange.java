package jp.michisuji.reminder;

import java.time.LocalDate;

/** まとめに載る期限の変更。前のまとめより後に、調書に載ったもの。 */
record DigestChange(String taskId, LocalDate before, LocalDate after, String reason) {

    /** 二度動いた期限は、初めの前と終わりの後を並べる。 */
    DigestChange then(DigestChange later) {
        return new DigestChange(taskId, before, later.after(), later.reason());
    }
}
