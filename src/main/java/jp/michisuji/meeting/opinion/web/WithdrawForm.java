package jp.michisuji.meeting.opinion.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 意見を取り下げる入力。 */
public class WithdrawForm {

    @NotBlank(message = "取り下げるわけを入力してください。記録に残ります。")
    @PlainText(max = 500, line = true)
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
