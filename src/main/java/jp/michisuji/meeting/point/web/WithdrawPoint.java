package jp.michisuji.meeting.point.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 要検討事項の取下げの入力。 */
public class WithdrawPoint {

    @NotBlank(message = "取り下げる理由を入力してください。")
    @PlainText(max = 500)
    private String reason;

    /** 確かめの画面を出したときの版。 */
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
