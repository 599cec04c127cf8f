package jp.michisuji.overview.chart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.overview.chart.Chart;
import jp.michisuji.overview.chart.ChartFilter;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Slack;
import org.junit.jupiter.api.Test;

/** 絞り込みの言葉。 */
class NarrowingTest {

    private static final ChartFilter NONE = new ChartFilter(null, null, " ", null, null);

    private static Chart chart(int total) {
        Chart.Choices choices = new Chart.Choices(List.of(), Map.of("BUKAI", "部会"));
        return new Chart(null, List.of(), List.of(), total, Map.of(), choices, List.of(), null);
    }

    @Test
    void 絞った欄を名と値で並べる() {
        ChartFilter filter = new ChartFilter("管理課", RowState.LATE, "占用", "BUKAI", Slack.FIVE);

        assertThat(new Narrowing(filter, chart(0)).words())
                .isEqualTo("絞り込み：所属「管理課」、状態「遅れている」、これから諮る会議「部会」、余裕「5開庁日以内」、言葉「占用」");
    }

    @Test
    void 絞っていなければすべてと言い_収まらない行があれば数を言う() {
        assertThat(new Narrowing(NONE, chart(0)).words()).isEqualTo("絞り込みなし（すべて）");
        assertThat(new Narrowing(NONE, chart(4_000)).words()).contains("4,000行のうち初めの0行");
    }
}
