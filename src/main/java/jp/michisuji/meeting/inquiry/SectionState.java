package jp.michisuji.meeting.inquiry;

/** 尋ねた課の、答えの状態。 */
public enum SectionState {
    OPEN("未回答"),
    ANSWERED("回答済"),
    NOTHING("該当なし"),
    UNANSWERED("未回答のまま締切り");

    private final String label;

    SectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
