package jp.michisuji.schedule.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 期限の延長を決める入力。 */
public class DecideExtension {

    /** {@code grant}（認める）か {@code refuse}（認めない）。押したボタンが決める。 */
    @NotBlank(message = "認めるかどうかを選んでください。")
    private String outcome;

    private DateEntry date = new DateEntry();

    @PlainText(max = 500, line = true)
    private String comment;

    boolean granted() {
        return "grant".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
