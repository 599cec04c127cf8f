package jp.michisuji.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import jp.michisuji.calendar.MonthlyDay;
import jp.michisuji.calendar.MonthlyDay.DayOfMonth;
import jp.michisuji.calendar.MonthlyDay.LastWeekday;
import jp.michisuji.calendar.MonthlyDay.NthWeekday;
import jp.michisuji.calendar.OnClosedDay;
import jp.michisuji.calendar.Recurrence;
import jp.michisuji.meeting.BodyRecurrence;
import jp.michisuji.web.DateEntry;

/** 定例と、その入力との読み替え。 */
final class RecurrenceReading {

    private RecurrenceReading() {}

    static RecurrencePlan blank(LocalDate today) {
        RecurrencePlan form = new RecurrencePlan();
        form.setOnClosedDay(OnClosedDay.AFTER);
        form.setStartsOn(DateEntry.of(today));
        return form;
    }

    /** 今の定例を写す。過ぎた日からの定例は、今日から改めるものとして写す。 */
    static RecurrencePlan of(BodyRecurrence known, LocalDate today) {
        RecurrencePlan form = blank(known.startsOn().isBefore(today) ? today : known.startsOn());
        form.setStartTime(known.startTime());
        form.setEndTime(known.endTime());
        form.setPlace(known.place());
        copy(known.recurrence(), form);
        return form;
    }

    private static void copy(Recurrence known, RecurrencePlan form) {
        if (known == null || known.day() == null) {
            form.setPattern(known == null ? RecurrencePattern.NONE : RecurrencePattern.ONCE_A_MONTH);
            return;
        }
        form.setOnClosedDay(known.onClosedDay());
        if (known.day() instanceof NthWeekday nth) {
            form.setPattern(RecurrencePattern.NTH_WEEKDAY);
            form.setOrdinals(List.copyOf(nth.ordinals()));
            form.setWeekday(nth.weekday());
        } else if (known.day() instanceof LastWeekday last) {
            form.setPattern(RecurrencePattern.LAST_WEEKDAY);
            form.setWeekday(last.weekday());
        } else if (known.day() instanceof DayOfMonth fixed) {
            form.setPattern(RecurrencePattern.DAY_OF_MONTH);
            form.setDayOfMonth(fixed.day());
        }
    }

    /** 確かめた入力から。 */
    static BodyRecurrence recurrence(String bodyCode, RecurrencePlan form) {
        return new BodyRecurrence(
                bodyCode,
                form.getStartsOn().date(),
                chosen(form),
                form.getStartTime(),
                form.getEndTime(),
                form.getPlace());
    }

    private static Recurrence chosen(RecurrencePlan form) {
        return switch (form.getPattern()) {
            case NTH_WEEKDAY -> dated(form, new NthWeekday(new TreeSet<>(form.getOrdinals()), form.getWeekday()));
            case LAST_WEEKDAY -> dated(form, new LastWeekday(form.getWeekday()));
            case DAY_OF_MONTH -> dated(form, new DayOfMonth(form.getDayOfMonth()));
            case ONCE_A_MONTH -> Recurrence.onceAMonth();
            case NONE -> null;
        };
    }

    private static Recurrence dated(RecurrencePlan form, MonthlyDay day) {
        return new Recurrence(day, form.getOnClosedDay());
    }
}
