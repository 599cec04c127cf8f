package jp.michisuji.meeting;

/** 意見への対応の状態。 */
public enum OpinionState {
    OPEN("未回答"),
    IN_PROGRESS("対応中"),
    CONSIDERED("検討事項とした"),
    ANSWERED("回答済"),
    WITHDRAWN("取下げ");

    private final String label;

    OpinionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** まだ誰かが答えなければならないか。 */
    public boolean pending() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
