package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 一つの文だけの入力。同席を求める理由や、約束をどう果たしたか。 */
public class ReasonInput {

    @NotBlank(message = "内容を入力してください。記録に残ります。")
    @PlainText(max = 1000)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
