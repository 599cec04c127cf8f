package jp.michisuji.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** まとめた移転から抜ける、またはまとめるのをやめるわけの入力。 */
public class LeaveCase {

    @NotBlank(message = "わけを入力してください。記録に残ります。")
    @PlainText(max = 500)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
