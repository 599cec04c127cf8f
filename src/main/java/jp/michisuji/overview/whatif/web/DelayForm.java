package jp.michisuji.overview.whatif.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 遅れを確定する、または取り消す入力。 */
public class DelayForm {

    @NotBlank(message = "理由を入力してください。変更等調書に載ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private String path = "";
    private int days;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
