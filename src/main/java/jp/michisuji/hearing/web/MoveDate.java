package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 日程を改める入力。 */
public class MoveDate extends PlannedHearing {

    @NotBlank(message = "改める理由を入力してください。経過に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private String seen;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** 動く期限をこの日で確かめたか。確かめた日と違えば、もう一度見せる。 */
    boolean confirmed() {
        return String.valueOf(appointment().on()).equals(seen);
    }

    void markSeen() {
        seen = String.valueOf(appointment().on());
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
