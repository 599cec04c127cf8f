package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 開催日を決める・動かす入力。 */
public class SittingDate {

    private DateEntry date = new DateEntry();

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private int version;

    private String seen;

    /** 動く期限をこの日で確かめたか。確かめた日と違えば、もう一度見せる。 */
    boolean confirmed() {
        return String.valueOf(date.date()).equals(seen);
    }

    void markSeen() {
        seen = String.valueOf(date.date());
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

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

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
