package jp.michisuji.meeting.paperwork.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 次の版を納める入力。 */
public class EditionReason {

    @NotBlank(message = "改めたわけを入力してください。版とともに残ります。")
    @PlainText(max = 500, line = true)
    private String reason;

    /** 画面で見た中身の指紋。 */
    private String seen = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
