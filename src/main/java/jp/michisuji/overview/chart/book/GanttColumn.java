package jp.michisuji.overview.chart.book;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.overview.chart.Axis;

/**
 * 時の列。一日か、月曜からの一週間。
 *
 * @param from 初めの日
 * @param to 終わりの日
 */
record GanttColumn(LocalDate from, LocalDate to) {

    /** これより長い期間は、週ごとの列にする。 */
    private static final int MOST_DAYS = 93;

    static List<GanttColumn> of(Axis axis) {
        List<GanttColumn> columns = new ArrayList<>();
        LocalDate from = axis.from();
        while (!from.isAfter(axis.to())) {
            LocalDate last = byDay(axis) ? from : from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate to = last.isAfter(axis.to()) ? axis.to() : last;
            columns.add(new GanttColumn(from, to));
            from = to.plusDays(1);
        }
        return columns;
    }

    static boolean byDay(Axis axis) {
        return axis.width() <= MOST_DAYS;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(LocalDate start, LocalDate finish) {
        return !finish.isBefore(from) && !start.isAfter(to);
    }
}
