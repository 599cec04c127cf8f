package jp.michisuji.meeting.paperwork;

import java.util.Optional;
import java.util.stream.Stream;

/** 会議の文書の種類。 */
public enum PaperKind {
    CALL("call", "招集通知", false),
    SHIDAI("shidai", "次第", false),
    GIST("gist", "要旨", false),
    OPINIONS("opinions", "意見・指摘事項一覧", false),
    PROGRESS("progress", "取組の進捗状況表", true);

    private final String code;
    private final String label;
    private final boolean wide;

    PaperKind(String code, String label, boolean wide) {
        this.code = code;
        this.label = label;
        this.wide = wide;
    }

    public static Optional<PaperKind> coded(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** 番地に書く符号。 */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** A3 横か。ほかは A4 縦。 */
    public boolean wide() {
        return wide;
    }

    /** 会議が確定したときに第1版となるか。招集通知は、招集のときに役目を終えている。 */
    public boolean sealed() {
        return this != CALL;
    }
}
