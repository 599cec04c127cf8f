package jp.michisuji.operations;

/** 部位。健やかさを別々に確かめる、システムの一部分。 */
public enum Part {
    ENGINE("エンジン"),
    JOB_EXECUTOR("自動処理"),
    OUTBOX("メールの送信"),
    DATABASE("データベース"),
    DATABASE_ROLE("データベースの役"),
    AUDIT_CHAIN("監査記録の鎖"),
    AUDIT_HEAD("鎖の先頭の書出し");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
