package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 移管日を変える入力。{@code was} は見ていた移管日、{@code seen} は動く期限を確かめた日。 */
public class TransferDayForm {

    @Valid
    private DateEntry date = new DateEntry();

    @NotBlank(message = "理由を入力してください。期限の動いた人に伝わり、記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private String was;
    private String seen;

    /** 動く期限をこの日で確かめたか。確かめた日と違えば、もう一度見せる。 */
    boolean confirmed() {
        return String.valueOf(date.date()).equals(seen);
    }

    void markSeen() {
        seen = String.valueOf(date.date());
    }

    void showNow(LocalDate day) {
        date = DateEntry.of(day);
        was = day.toString();
    }

    /** 改ざんされて読めなければ、どの移管日とも合わない日として突き合わせる。 */
    LocalDate before() {
        return was == null || !was.matches("\\d{4}-(0[1-9]|1[0-2])-\\d{2}") ? LocalDate.MIN : LocalDate.parse(was);
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

    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
