package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 資料確認の入力。 */
public class CheckPaper {

    /** {@code ready}（整っている）か {@code back}（戻す）。押したボタンが決める。 */
    @NotBlank(message = "確認の結果を選んでください。")
    private String outcome;

    @PlainText(max = 2000)
    private String comment;

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    boolean ready() {
        return "ready".equals(outcome);
    }
}
