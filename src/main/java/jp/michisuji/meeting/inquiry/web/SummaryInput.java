package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** まとめの入力。 */
public class SummaryInput {

    @NotBlank(message = "回答から分かったことを、短くまとめてください。")
    @PlainText(max = 4000)
    private String summary;

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
