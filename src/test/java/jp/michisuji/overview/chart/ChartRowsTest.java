package jp.michisuji.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import org.junit.jupiter.api.Test;

/** 行の並べ。畳む、開く、絞る、並べ替える、切り出す。 */
class ChartRowsTest {

    private static final ChartFilter ALL = SmallSchedule.all();

    private static List<String> labels(ChartFilter filter, ChartSort sort, Folds folds) {
        return SmallSchedule.rows(SmallSchedule.query(filter, sort, folds), Slice.WHOLE).stream()
                .map(ChartRow::label)
                .toList();
    }

    private static Folds depth(int levels, String... turned) {
        return new Folds(Map.of(Lane.DUTY, levels), Set.of(turned));
    }

    @Test
    void すべて畳めば課だけが並ぶ() {
        assertThat(labels(ALL, ChartSort.LEDGER, Folds.ALL)).containsExactly("1課（2業務）", "2課（2業務）", "3課（2業務）");
    }

    @Test
    void 帯を段ごとに開ける() {
        assertThat(labels(ALL, ChartSort.LEDGER, depth(1))).hasSize(9).startsWith("1課（2業務）", "業務1", "業務2", "2課（2業務）");
        assertThat(labels(ALL, ChartSort.LEDGER, depth(2))).startsWith("1課（2業務）", "業務1", "手順書", "移管する", "業務2");
        assertThat(labels(ALL, ChartSort.LEDGER, depth(3))).startsWith("1課（2業務）", "業務1", "手順書", "手順書を作る");
    }

    @Test
    void 一つの枝だけを帯の決めと逆にできる() {
        assertThat(labels(ALL, ChartSort.LEDGER, depth(0, "section:2課")))
                .containsExactly("1課（2業務）", "2課（2業務）", "業務3", "業務4", "3課（2業務）");
        assertThat(labels(ALL, ChartSort.LEDGER, depth(1, "section:2課")))
                .containsExactly("1課（2業務）", "業務1", "業務2", "2課（2業務）", "3課（2業務）", "業務5", "業務6");
    }

    @Test
    void 余裕で絞れば_間に合わない業務だけが課の中に残る() {
        ChartFilter over = new ChartFilter(null, null, null, null, Slack.OVER);

        assertThat(labels(over, ChartSort.LEDGER, depth(1)))
                .containsExactly("1課（2業務）", "業務1", "2課（2業務）", "業務3", "3課（2業務）", "業務5");
        assertThat(labels(new ChartFilter(null, RowState.DONE, null, null, null), ChartSort.LEDGER, depth(1)))
                .isEmpty();
    }

    @Test
    void 所属と言葉で絞る() {
        assertThat(labels(new ChartFilter("2課", null, "業務4", null, null), ChartSort.LEDGER, depth(1)))
                .containsExactly("2課（1業務）", "業務4");
        assertThat(labels(new ChartFilter(null, null, null, "bukai", null), ChartSort.LEDGER, depth(1)))
                .isEmpty();
    }

    @Test
    void 課の中の業務を余裕の少ない順に並べる() {
        assertThat(labels(ALL, ChartSort.PLAN, depth(1))).startsWith("1課（2業務）", "業務1", "業務2");
        ChartQuery query = SmallSchedule.query(ALL, ChartSort.FLOAT, depth(1));
        List<ChartRow> rows = SmallSchedule.rows(query, Slice.WHOLE);

        assertThat(rows.get(1).progress().floatDays()).isNegative();
        assertThat(rows.get(2).progress().floatDays()).isPositive();
    }

    @Test
    void 描く範囲の行だけを描く() {
        ChartQuery query = SmallSchedule.query(ALL, ChartSort.LEDGER, depth(1));

        assertThat(SmallSchedule.rows(query, new Slice(3, 2)))
                .extracting(ChartRow::label)
                .containsExactly("2課（2業務）", "業務3");
    }

    @Test
    void 間に合わない見込みは_破線でなく終わりを閉じた線になり_言葉でも言う() {
        ChartRow late = SmallSchedule.rows(SmallSchedule.query(ALL, ChartSort.LEDGER, depth(1)), Slice.WHOLE)
                .get(1);

        assertThat(late.late()).isNotNull();
        assertThat(late.late().line()).isTrue();
        assertThat(late.late().path()).endsWith("V1V9");
        assertThat(late.words()).contains("計画 令和8年", "実績 令和8年9月3日（木）〜", "間に合わない見込み ");
    }

    @Test
    void 帯を開き直すと_その帯で逆にした枝は忘れる() {
        Folds folds = new Folds(Map.of(), Set.of("section:1課", "item:1")).to(Lane.DUTY, 2, Set.of("section:1課"));

        assertThat(folds).isEqualTo(new Folds(Map.of(Lane.DUTY, 2), Set.of("item:1")));
        assertThat(folds.to(Lane.DUTY, 0, Set.of()).depths()).isEmpty();
        assertThat(folds.turn("item:1").turned()).isEmpty();
    }
}
