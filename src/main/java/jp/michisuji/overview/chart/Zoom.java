package jp.michisuji.overview.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import jp.michisuji.shared.JapaneseDate;

/** 目盛りの幅。一度に見る期間。 */
public enum Zoom {
    YEAR("年度"),
    QUARTER("四半期"),
    MONTH("月"),
    WEEK("週");

    private final String label;

    Zoom(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** その日を含む期間の初めの日。年度と四半期は4月から、週は月曜から数える。 */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case YEAR -> LocalDate.of(JapaneseDate.fiscalYear(day), 4, 1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /** 隣の期間の初めの日。負なら前へ。 */
    public LocalDate shifted(LocalDate first, int by) {
        return switch (this) {
            case YEAR -> first.plusYears(by);
            case QUARTER -> first.plusMonths(3L * by);
            case MONTH -> first.plusMonths(by);
            case WEEK -> first.plusWeeks(by);
        };
    }

    /** その期間の終わりの日。 */
    public LocalDate last(LocalDate first) {
        return shifted(first, 1).minusDays(1);
    }
}
