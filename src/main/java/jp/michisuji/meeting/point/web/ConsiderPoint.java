package jp.michisuji.meeting.point.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 要検討事項の検討の入力。 */
public class ConsiderPoint {

    /** 検討済 considered、調査中 later、部会に諮る table。 */
    @NotBlank(message = "検討済・調査中・部会に諮るのどれかのボタンを押してください。")
    private String outcome;

    @PlainText(max = 4000)
    private String text;

    private DateEntry date = new DateEntry();

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }
}
