package jp.michisuji.meeting.inquiry;

/** 回答の形。 */
public enum AnswerForm {
    TEXT("自由に書く"),
    ROWS("項目・課題・解決策を行で書く");

    private final String label;

    AnswerForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
