package jp.michisuji.transfer.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.BudgetWindow;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.web.DateEntry;
import org.springframework.validation.Errors;

/** 予算要求の期間の入力。{@code was} は見ていた期間、{@code seen} は動く期限を確かめた内容で、同じなら変えてよい。 */
public class BudgetWindowForm {

    private Integer fiscalYear;
    private Kind kind;
    private DateEntry opensOn = new DateEntry();
    private DateEntry closesOn = new DateEntry();

    @NotBlank(message = "理由を入力してください。期限の動いた人に伝わり、記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private String was;
    private String seen;

    void show(BudgetWindow window) {
        about(window);
        opensOn = DateEntry.of(window.opensOn());
        closesOn = DateEntry.of(window.closesOn());
        was = window.opensOn() + " " + window.closesOn();
    }

    /** 登録した期間の年度と種類は変えられない。 */
    void about(BudgetWindow window) {
        fiscalYear = window.fiscalYear();
        kind = window.kind();
    }

    void check(Errors errors) {
        if (fiscalYear == null || fiscalYear < 2000 || fiscalYear > 2100) {
            errors.rejectValue("fiscalYear", "missing", "年度を選んでください。");
        }
        if (kind == null) {
            errors.rejectValue("kind", "missing", "予算の種類を選んでください。");
        }
        opensOn.demand("opensOn", "始まりの日", errors);
        closesOn.demand("closesOn", "締切の日", errors);
        if (!errors.hasErrors()) {
            checkOrder(errors);
        }
    }

    private void checkOrder(Errors errors) {
        if (closesOn.date().isBefore(opensOn.date())) {
            errors.rejectValue("closesOn", "order", "締切の日は、始まりの日より後にしてください。");
        }
        int closing = JapaneseDate.fiscalYear(closesOn.date());
        int last = kind == Kind.INITIAL ? fiscalYear - 1 : fiscalYear;
        if (closing < fiscalYear - 1 || closing > last) {
            String years = JapaneseDate.formatFiscalYear(fiscalYear - 1)
                    + (kind == Kind.INITIAL ? "" : "か" + JapaneseDate.formatFiscalYear(fiscalYear));
            errors.rejectValue("closesOn", "year", budgetName() + "の締切は、" + years + "の日にしてください。");
        }
    }

    private String budgetName() {
        return BudgetWindow.budgetName(fiscalYear, kind);
    }

    /** 打たれた期間。検査を通してから読む。 */
    BudgetWindow window(Long id) {
        return new BudgetWindow(id, fiscalYear, kind, opensOn.date(), closesOn.date());
    }

    /** 見ていた期間。改ざんされて読めなければ、どの期間とも突き合わない。 */
    BudgetWindow before(long id) {
        try {
            String[] days = was.split(" ");
            return new BudgetWindow(id, fiscalYear, kind, LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        } catch (RuntimeException unreadable) {
            return new BudgetWindow(id, fiscalYear, kind, LocalDate.EPOCH, LocalDate.EPOCH);
        }
    }

    boolean confirmed() {
        return fingerprint().equals(seen);
    }

    void markSeen() {
        seen = fingerprint();
    }

    /** 確かめるべき内容。理由は動く期限に関わらない。 */
    private String fingerprint() {
        return fiscalYear + " " + kind + " " + opensOn.date() + " " + closesOn.date();
    }

    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public DateEntry getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(DateEntry opensOn) {
        this.opensOn = opensOn;
    }

    public DateEntry getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(DateEntry closesOn) {
        this.closesOn = closesOn;
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
