package jp.michisuji.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.michisuji.calendar.MonthlyDay;
import jp.michisuji.calendar.MonthlyDay.DayOfMonth;
import jp.michisuji.calendar.MonthlyDay.LastWeekday;
import jp.michisuji.calendar.MonthlyDay.NthWeekday;
import jp.michisuji.calendar.OnClosedDay;
import jp.michisuji.calendar.Recurrence;

/** 定例の台帳の一行を読み書きする。 */
final class BodyRecurrenceRow {

    private BodyRecurrenceRow() {}

    static BodyRecurrence map(ResultSet row, int number) throws SQLException {
        return new BodyRecurrence(
                row.getString("body_code"),
                row.getObject("starts_on", LocalDate.class),
                recurrence(row),
                row.getString("start_time"),
                row.getString("end_time"),
                row.getString("place"));
    }

    private static Recurrence recurrence(ResultSet row) throws SQLException {
        return switch (row.getString("pattern")) {
            case "NTH_WEEKDAY" -> dated(row, new NthWeekday(ordinals(row), weekday(row)));
            case "LAST_WEEKDAY" -> dated(row, new LastWeekday(weekday(row)));
            case "DAY_OF_MONTH" -> dated(row, new DayOfMonth(row.getInt("day_of_month")));
            case "ONCE_A_MONTH" -> Recurrence.onceAMonth();
            default -> null;
        };
    }

    private static Recurrence dated(ResultSet row, MonthlyDay day) throws SQLException {
        return new Recurrence(day, OnClosedDay.valueOf(row.getString("on_closed_day")));
    }

    private static TreeSet<Integer> ordinals(ResultSet row) throws SQLException {
        return new TreeSet<>(List.of((Integer[]) row.getArray("ordinals").getArray()));
    }

    private static DayOfWeek weekday(ResultSet row) throws SQLException {
        return DayOfWeek.of(row.getInt("weekday"));
    }

    static Map<String, Object> values(BodyRecurrence it) {
        Map<String, Object> values = pattern(it.recurrence());
        values.put("body", it.bodyCode());
        values.put("from", it.startsOn());
        values.put("start", it.startTime());
        values.put("end", it.endTime());
        values.put("place", it.place());
        return values;
    }

    private static Map<String, Object> pattern(Recurrence recurrence) {
        if (recurrence == null) {
            return columns("NONE", null, null, null, null);
        }
        OnClosedDay closed = recurrence.onClosedDay();
        MonthlyDay day = recurrence.day();
        if (day instanceof NthWeekday nth) {
            return columns("NTH_WEEKDAY", nth, nth.weekday(), null, closed);
        }
        if (day instanceof LastWeekday last) {
            return columns("LAST_WEEKDAY", null, last.weekday(), null, closed);
        }
        return day instanceof DayOfMonth fixed
                ? columns("DAY_OF_MONTH", null, null, fixed.day(), closed)
                : columns("ONCE_A_MONTH", null, null, null, null);
    }

    private static Map<String, Object> columns(
            String pattern, NthWeekday nth, DayOfWeek weekday, Integer day, OnClosedDay closed) {
        Map<String, Object> values = new HashMap<>();
        values.put("pattern", pattern);
        values.put("ordinals", nth == null ? null : literal(nth));
        values.put("weekday", weekday == null ? null : weekday.getValue());
        values.put("day", day);
        values.put("closed", closed == null ? null : closed.name());
        return values;
    }

    private static String literal(NthWeekday nth) {
        return nth.ordinals().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
