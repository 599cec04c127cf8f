package jp.michisuji.reform.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 取下げの入力。 */
public class Withdrawal {

    @NotBlank(message = "取り下げる理由を入力してください。")
    @PlainText(max = 1000)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
