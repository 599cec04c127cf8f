package jp.michisuji.meeting.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.calendar.OnClosedDay;
import jp.michisuji.web.Choice;

/** 定例の様式に出す選択肢。 */
final class RecurrenceChoices {

    private RecurrenceChoices() {}

    static List<Choice> patterns() {
        return Stream.of(RecurrencePattern.values())
                .map(pattern -> new Choice(pattern.name(), pattern.label(), pattern.says()))
                .toList();
    }

    static List<Choice> ordinals() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(nth -> Choice.of(String.valueOf(nth), "第" + nth))
                .toList();
    }

    static List<Choice> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> Choice.of(day.name(), day.getDisplayName(TextStyle.FULL, Locale.JAPANESE)))
                .toList();
    }

    static List<Choice> closedDays() {
        return Stream.of(OnClosedDay.values())
                .map(rule -> Choice.of(rule.name(), rule.label()))
                .toList();
    }
}
