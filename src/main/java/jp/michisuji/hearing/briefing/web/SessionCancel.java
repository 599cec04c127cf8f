package jp.michisuji.hearing.briefing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 回の中止の入力。 */
public class SessionCancel {

    @NotBlank(message = "中止する理由を入力してください。申し込んだ課に見えます。")
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
