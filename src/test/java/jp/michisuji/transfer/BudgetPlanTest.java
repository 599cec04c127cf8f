package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.transfer.BudgetWindow.Kind;
import org.junit.jupiter.api.Test;

class BudgetPlanTest {

    private static final LocalDate 移管日 = LocalDate.of(2027, 4, 1);
    private static final BudgetWindow 当初 =
            new BudgetWindow(1L, 2026, Kind.INITIAL, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 17));
    private static final BudgetWindow 翌年 =
            new BudgetWindow(2L, 2027, Kind.INITIAL, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 16));
    private static final BudgetWindowTable 期間 = new BudgetWindowTable(List.of(当初, 翌年));
    private static final BudgetLine 間仕切り = BudgetLine.of(CostKind.LAYOUT, "間仕切り", 1_000, 2026);
    private static final BudgetLine 封筒 = BudgetLine.of(CostKind.REPRINT, "封筒", 200, 2027);
    private static final BudgetLine 流用 = 間仕切り.by(WayOut.DIVERSION, "残額がある", null);

    @Test
    void 年度ごとに合計する() {
        BudgetPlan plan = new BudgetPlan(List.of(封筒, 間仕切り, 間仕切り));
        assertThat(plan.totals()).containsExactly(java.util.Map.entry(2026, 2_000L), java.util.Map.entry(2027, 200L));
        assertThat(plan.total()).isEqualTo(2_200);
    }

    @Test
    void 一行でも予算に載せるなら議決が要る() {
        assertThat(new BudgetPlan(List.of(流用)).needsVote()).isFalse();
        assertThat(new BudgetPlan(List.of(流用, 封筒)).needsVote()).isTrue();
        assertThat(new BudgetPlan(List.of(間仕切り.by(WayOut.COMMITMENT, "年度前に契約", 当初))).needsVote())
                .isTrue();
    }

    @Test
    void 経費が分かるまでは_移管日の前日の年度の当初予算に要求する() {
        assertThat(BudgetRequest.of(new BudgetPlan(List.of()), 期間, 移管日).window())
                .isEqualTo(当初);
        BudgetRequest unknown = BudgetRequest.of(new BudgetPlan(List.of()), 期間, 移管日.plusYears(5));
        assertThat(unknown.window()).isNull();
        assertThat(unknown.awaitedKey()).isEqualTo("budget-window:2031:INITIAL");
        assertThat(unknown.name()).isEqualTo("令和13年度当初予算の要求の締切");
    }

    @Test
    void 経費が分かれば_最も早く締め切る期間に要求する() {
        assertThat(BudgetRequest.of(new BudgetPlan(List.of(封筒)), 期間, 移管日).window())
                .isEqualTo(翌年);
        assertThat(BudgetRequest.of(new BudgetPlan(List.of(封筒, 間仕切り)), 期間, 移管日).window())
                .isEqualTo(当初);
        assertThat(BudgetRequest.of(new BudgetPlan(List.of(流用)), 期間, 移管日).why()).isEqualTo("流用・予備費で賄うため要求期間なし");
    }
}
