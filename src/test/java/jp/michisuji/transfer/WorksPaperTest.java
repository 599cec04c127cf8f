package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 工事の起案の文面。席数・工事・経費・日程が、記録のとおりに書かれる。 */
class WorksPaperTest {

    private static final LayoutPlan PLAN = new LayoutPlan(
            new BigDecimal("2.5"),
            3,
            new BigDecimal("12.00"),
            "共用席を置くため",
            new WorksPlan(LocalDate.of(2027, 1, 20), 60),
            null,
            null,
            null);
    private static final List<BudgetLine> COSTS = List.of(
            BudgetLine.of(CostKind.LAYOUT, "間仕切りの移設", 1_200_000, 2026),
            BudgetLine.of(CostKind.LAYOUT, "電話の配線", 300_000, 2026));

    @Test
    void 記録にあることを読む順に書く() {
        WorksPaper paper = paper(List.of("道路占用許可（まちづくり課）"), PLAN, COSTS, "本庁舎4階");
        assertThat(paper.subject()).isEqualTo("道路占用許可の移管に伴うレイアウト工事について");
        assertThat(paper.amount()).isEqualTo(1_500_000);
        assertThat(paper.body())
                .containsSubsequence(
                        "道路占用許可（まちづくり課）",
                        "土木管理課",
                        "3席　12㎡（必要人員 2.5人、一人当たり原則4㎡）",
                        "直したわけ: 共用席を置くため",
                        "本庁舎4階",
                        "令和9年1月20日（水）に終わる。",
                        "余裕は60日で、一度不調になっても令和9年3月21日（日）に終わる。",
                        "間仕切りの移設　1,200,000円（令和8年度）",
                        "計　1,500,000円",
                        "移管日　令和9年4月1日（木）");
    }

    @Test
    void ない記録はないと書き_積算がなければ金額もない() {
        WorksPaper paper = paper(List.of(), LayoutPlan.BLANK, List.of(), null);
        assertThat(paper.amount()).isNull();
        assertThat(paper.body()).contains("記録がない。", "レイアウト変更の経費は、まだ積算されていない。");
    }

    @Test
    void 多すぎる業務は数で言う() {
        List<String> duties =
                IntStream.rangeClosed(1, 100).mapToObj(each -> "業務" + each).toList();
        assertThat(paper(duties, PLAN, COSTS, null).body())
                .contains("業務20", "ほか80件")
                .doesNotContain("業務21");
    }

    @Test
    void 読み分けられない人員を_0人とは書かない() {
        LayoutPlan unread = new LayoutPlan(BigDecimal.ZERO, 2, new BigDecimal("8"), null, null, null, null, null);
        assertThat(paper(List.of(), unread, COSTS, null).body()).contains("2席　8㎡（必要人員は読み分けられていない、一人当たり原則4㎡）");
    }

    private static WorksPaper paper(List<String> duties, LayoutPlan plan, List<BudgetLine> costs, String note) {
        return new WorksPaper("道路占用許可の移管", duties, List.of("土木管理課"), plan, costs, note, LocalDate.of(2027, 4, 1));
    }
}
