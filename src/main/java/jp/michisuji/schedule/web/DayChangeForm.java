package jp.michisuji.schedule.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.michisuji.calendar.DayChange;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;
import org.springframework.validation.Errors;

/** 一日の扱いを変える入力。{@code seen} は動く期限を確かめた内容で、同じなら変えてよい。 */
public class DayChangeForm {

    private DateEntry date = new DateEntry();

    @NotNull(message = "扱いを選んでください。")
    private DayChange.Kind kind;

    @PlainText(max = 50, line = true)
    private String name;

    @NotBlank(message = "理由を入力してください。期限の動いた人に伝わり、記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private String seen;

    void check(Errors errors) {
        date.demand("date", "日", errors);
        boolean nameless = name == null || name.isBlank();
        if (kind != null && kind != DayChange.Kind.RESTORE && nameless) {
            errors.rejectValue("name", "missing", "名前を入力してください（システム更改、など）。");
        }
    }

    List<DayChange> changes() {
        return List.of(new DayChange(date.date(), kind, name == null ? "" : name.strip()));
    }

    /** 確かめるべき内容。理由は動く期限に関わらない。 */
    String fingerprint() {
        return date.date() + " " + kind + " " + (name == null ? "" : name.strip());
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public DayChange.Kind getKind() {
        return kind;
    }

    public void setKind(DayChange.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
