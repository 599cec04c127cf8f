package jp.michisuji.overview.chart.book;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.overview.chart.ChartRow;
import jp.michisuji.overview.chart.Progress;
import jp.michisuji.shared.JapaneseDate;

/** 帯の左に並べる欄。名のあとの、所属・状態・日・余裕。 */
final class GanttFields {

    private GanttFields() {}

    static List<String> of(ChartRow row) {
        Progress progress = row.progress();
        return List.of(
                row.section() == null ? "" : row.section(),
                progress.state().label(),
                day(progress.plan() == null ? null : progress.plan().start()),
                day(progress.plan() == null ? null : progress.plan().finish()),
                day(progress.started()),
                day(progress.finished()),
                forecast(progress),
                progress.floatInWords().orElse(""));
    }

    private static String forecast(Progress progress) {
        if (progress.finished() != null) {
            return "済み";
        }
        return progress.forecast() == null ? "立たない" : day(progress.forecast());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day);
    }
}
