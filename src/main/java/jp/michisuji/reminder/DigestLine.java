package jp.michisuji.reminder;

import java.time.LocalDate;

/** まとめの一行。一件の仕事と、その知らせ方。 */
record DigestLine(String taskId, DigestPart part) {

    DigestSection section() {
        return part.section();
    }

    String postCode() {
        return part.bundle().postCode();
    }

    /** 期限がなければ {@code null}。 */
    LocalDate dueOn() {
        return part.bundle().dueOn();
    }

    /** 期限の督促か。新着と変更は数えない。 */
    boolean reminds() {
        return part.tone() != null;
    }

    /** 変更でなければ {@code null}。 */
    DigestChange change() {
        return part.changes().get(taskId);
    }
}
