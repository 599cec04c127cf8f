package jp.michisuji.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.michisuji.overview.chart.PrintSheets.Part;
import jp.michisuji.overview.chart.PrintSheets.Sheet;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import org.junit.jupiter.api.Test;

/** 紙の割り付け。 */
class PrintSheetsTest {

    private static Chart chart(int items, int duties) {
        Chart small = SmallSchedule.chart(Zoom.YEAR);
        return new Chart(
                small.axis(),
                small.marks(),
                List.of(lane(Lane.ITEM, items, small), lane(Lane.DUTY, duties, small)),
                items + duties,
                Map.of(),
                small.choices(),
                List.of(),
                null);
    }

    private static Chart.Lane lane(Lane lane, int rows, Chart small) {
        ChartRow row = small.lanes().get(0).rows().get(0);
        return new Chart.Lane(lane, IntStream.range(0, rows).mapToObj(at -> row).toList(), rows, Set.of());
    }

    @Test
    void 少なければ一枚に収まり_空の帯は刷らない() {
        List<Sheet> sheets = PrintSheets.of(chart(3, 0));

        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).parts()).extracting(Part::title).containsExactly("計画の節目と会議", "改革案件");
        assertThat(sheets.get(0).of()).isEqualTo(1);
    }

    @Test
    void 量で枚数が決まり_どの紙も行の上限を超えず_行は一つも落ちない() {
        List<Sheet> sheets = PrintSheets.of(chart(20, 200));

        assertThat(sheets).hasSize(7).extracting(Sheet::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.parts().stream()
                        .mapToInt(part -> 1 + part.lines().size())
                        .sum())
                .isLessThanOrEqualTo(PrintSheets.LINES));
        assertThat(sheets.stream()
                        .flatMap(sheet -> sheet.parts().stream())
                        .mapToInt(part -> part.lines().size())
                        .sum())
                .isEqualTo(221);
    }

    @Test
    void 次の紙に続く帯は_続きと名乗り_名だけが紙の終わりに残らない() {
        List<Sheet> sheets = PrintSheets.of(chart(31, 40));

        assertThat(sheets.get(0).parts()).extracting(Part::title).containsExactly("計画の節目と会議", "改革案件");
        assertThat(sheets.get(1).parts()).extracting(Part::title).containsExactly("業務の移管");
        assertThat(sheets.get(2).parts()).extracting(Part::title).containsExactly("業務の移管（続き）");
    }
}
