package jp.michisuji.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.shared.PlainText;

/** 期限を数える元の一日を動かす入力。{@code seen} は動く期限を確かめた日で、同じ日でもう一度送られたら動かす。 */
public class DayMove {

    private DateEntry date = new DateEntry();

    @NotBlank(message = "理由を入力してください。期限の動いた人に伝わり、記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private String seen;

    public void showNow(LocalDate now) {
        date = DateEntry.of(now);
    }

    /** 動く期限をこの日で確かめたか。確かめた日と違えば、もう一度見せる。 */
    public boolean confirmed() {
        return String.valueOf(date.date()).equals(seen);
    }

    public void markSeen() {
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

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
