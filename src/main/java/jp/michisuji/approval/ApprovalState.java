package jp.michisuji.approval;

/** 起案の状態。 */
public enum ApprovalState {
    DRAFT("下書き"),
    CIRCULATING("回議中"),
    RETURNED("差戻し・引戻し"),
    DECIDED("決裁済み"),
    REJECTED("却下"),
    WITHDRAWN("取下げ");

    private final String label;

    ApprovalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** もう変わらない。 */
    public boolean closed() {
        return this == DECIDED || this == REJECTED || this == WITHDRAWN;
    }

    /** 起案者が文面を直せる。 */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }
}
