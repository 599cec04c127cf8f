package jp.michisuji.transfer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** 積算。一つの業務の移管に要る経費の行と、その年度ごとの合計。 */
public record BudgetPlan(List<BudgetLine> lines) {

    public BudgetPlan {
        lines = List.copyOf(lines);
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    /** 執行年度から合計の額（円）へ、年度の順に。 */
    public SortedMap<Integer, Long> totals() {
        SortedMap<Integer, Long> totals = new TreeMap<>();
        lines.forEach(line -> totals.merge(line.fiscalYear(), line.amount(), Long::sum));
        return totals;
    }

    public long total() {
        return lines.stream().mapToLong(BudgetLine::amount).sum();
    }

    /** 一行でも予算に載せるなら、議決が要る。 */
    public boolean needsVote() {
        return !lines.stream().allMatch(BudgetLine::withoutVote);
    }
}
