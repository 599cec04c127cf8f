package jp.michisuji.meeting.inquiry;

/** 照会の状態。 */
public enum InquiryState {
    DRAFT("下書き"),
    OPEN("回答を受付中"),
    CLOSED("締切り"),
    DONE("まとめ済み"),
    WITHDRAWN("取下げ");

    private final String label;

    InquiryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 回答がもう変わらない。 */
    public boolean settled() {
        return this == CLOSED || this == DONE;
    }
}
