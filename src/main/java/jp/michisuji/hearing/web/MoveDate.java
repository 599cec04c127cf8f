package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 日程を改める入力。 */
public class MoveDate extends PlannedHearing {

    @NotBlank(message = "改める理由を入力してください。経過に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
