package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.michisuji.transfer.BudgetPlan;

/** 経費の積算の入力。 */
public class EstimateCosts extends StepInput {

    static final int MOST_ROWS = 50;
    private static final int SPARE_ROWS = 8;

    private List<@Valid CostRow> rows = new ArrayList<>();

    /** これまでの積算に、空の行を足して開く。 */
    static EstimateCosts of(BudgetPlan plan) {
        EstimateCosts form = new EstimateCosts();
        plan.lines().forEach(line -> form.rows.add(CostRow.of(line)));
        Stream.generate(CostRow::new).limit(SPARE_ROWS).forEach(form.rows::add);
        return form;
    }

    boolean none() {
        return "none".equals(getOutcome());
    }

    /** 打たれた額の、年度ごとの合計。読めない行は数えない。 */
    public List<YearTotal> getTotals() {
        SortedMap<Integer, Long> totals = new TreeMap<>();
        rows.stream()
                .filter(row -> row.getYear() != null && row.readAmount() != null)
                .forEach(row -> totals.merge(row.getYear(), row.readAmount(), Long::sum));
        return YearTotal.of(totals);
    }

    public List<CostRow> getRows() {
        return rows;
    }

    public void setRows(List<CostRow> rows) {
        this.rows = rows;
    }
}
