package jp.michisuji.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** わけを添える入力。{@code choice} は替える職や、やり直す筋。 */
public class ReasonForm {

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 500, line = true)
    private String reason;

    private String choice;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
