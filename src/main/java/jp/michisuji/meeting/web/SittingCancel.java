package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 会議を中止する入力。 */
public class SittingCancel {

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private int version;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
