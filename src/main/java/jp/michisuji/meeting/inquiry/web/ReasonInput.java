package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** わけの入力。 */
public class ReasonInput {

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
