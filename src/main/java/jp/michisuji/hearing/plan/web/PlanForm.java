package jp.michisuji.hearing.plan.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.hearing.plan.PlanChoice;
import jp.michisuji.hearing.plan.PlanLine;

/** 計画の入力。一度目は何が始まるかを見せ、同じ内容で二度目に送られたら確定する。 */
public class PlanForm {

    private List<@Valid PlanRow> rows = new ArrayList<>();
    private String seen;

    void showNow(List<PlanLine> lines, String owner) {
        rows = new ArrayList<>(
                lines.stream().map(line -> PlanRow.of(line, owner)).toList());
    }

    List<PlanChoice> choices() {
        return rows.stream().map(PlanRow::choice).toList();
    }

    boolean confirmed() {
        return fingerprint().equals(seen);
    }

    void markSeen() {
        seen = fingerprint();
    }

    private String fingerprint() {
        return Integer.toHexString(choices().toString().hashCode());
    }

    public List<PlanRow> getRows() {
        return rows;
    }

    public void setRows(List<PlanRow> rows) {
        this.rows = rows;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
