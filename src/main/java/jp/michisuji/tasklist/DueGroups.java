package jp.michisuji.tasklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import jp.michisuji.calendar.OfficeCalendar;

/**
 * 期限の組の境目。
 *
 * @param soon 今日から3開庁日後の日。この日までが「3開庁日以内」
 * @param weekEnd 今週の日曜日
 */
public record DueGroups(LocalDate today, LocalDate soon, LocalDate weekEnd) {

    private static final int SOON_OPEN_DAYS = 3;

    public static DueGroups on(LocalDate today, OfficeCalendar calendar) {
        return new DueGroups(
                today,
                calendar.plusOpenDays(today, SOON_OPEN_DAYS),
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    public DueGroup of(LocalDate due) {
        if (due == null) {
            return DueGroup.NONE;
        }
        if (due.isBefore(today)) {
            return DueGroup.OVERDUE;
        }
        if (due.equals(today)) {
            return DueGroup.TODAY;
        }
        if (!due.isAfter(soon)) {
            return DueGroup.SOON;
        }
        return due.isAfter(weekEnd) ? DueGroup.LATER : DueGroup.THIS_WEEK;
    }
}
