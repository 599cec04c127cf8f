package jp.michisuji.transfer.web;

import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.CostKind;
import jp.michisuji.transfer.Yen;
import org.springframework.validation.Errors;

/** 経費の一行の入力。空の行は無視する。 */
public class CostRow extends WayOutEntry {

    private CostKind kind;

    @PlainText(max = 200, line = true)
    private String what;

    @PlainText(max = 30, line = true)
    private String amount;

    private Integer year;

    static CostRow of(BudgetLine line) {
        CostRow row = new CostRow();
        row.kind = line.kind();
        row.what = line.what();
        row.amount = String.valueOf(line.amount());
        row.year = line.fiscalYear();
        row.show(line);
        return row;
    }

    /** 執行年度と手当てだけでは、まだ何も積算していない。 */
    public boolean isFilled() {
        return kind != null || !blank(what) || !blank(amount);
    }

    void check(String path, Errors errors) {
        if (kind == null) {
            errors.rejectValue(path + ".kind", "missing", "経費の種類を選んでください。");
        }
        if (blank(what)) {
            errors.rejectValue(path + ".what", "missing", "何に使うかを入力してください。");
        }
        if (readAmount() == null) {
            errors.rejectValue(path + ".amount", "unreadable", "金額は、0円から99,999,999,999円までの整数で入力してください。");
        }
        if (year == null || year < 2000 || year > 2100) {
            errors.rejectValue(path + ".year", "missing", "執行年度を選んでください。");
        }
    }

    /** 読める額。読めなければ {@code null}。 */
    Long readAmount() {
        return Yen.parse(amount).orElse(null);
    }

    BudgetLine line() {
        return BudgetLine.of(kind, what.strip(), readAmount(), year);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    public CostKind getKind() {
        return kind;
    }

    public void setKind(CostKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
