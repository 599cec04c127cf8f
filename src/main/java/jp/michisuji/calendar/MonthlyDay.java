package jp.michisuji.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 毎月の決まった日。その月にない日（第5月曜日、31日）は、その月には当たらない。 */
public sealed interface MonthlyDay {

    /** Days of the month in their order; empty where the month has none. */
    List<LocalDate> in(YearMonth month);

    /** 決まりの言葉（「第1・第3月曜日」）。 */
    String inWords();

    /** 月に一度だけの決まりか。 */
    default boolean onceAMonth() {
        return true;
    }

    /**
     * 毎月第N曜日。
     *
     * @param ordinals 1〜5。いくつあってもよい
     */
    record NthWeekday(SortedSet<Integer> ordinals, DayOfWeek weekday) implements MonthlyDay {

        public NthWeekday {
            ordinals = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ordinals));
            if (ordinals.isEmpty() || ordinals.first() < 1 || ordinals.last() > 5) {
                throw new IllegalArgumentException("第1〜第5のいずれか: " + ordinals);
            }
        }

        @Override
        public List<LocalDate> in(YearMonth month) {
            return ordinals.stream()
                    .map(nth -> month.atDay(1).with(dayOfWeekInMonth(nth, weekday)))
                    .filter(date -> YearMonth.from(date).equals(month))
                    .toList();
        }

        @Override
        public String inWords() {
            return ordinals.stream().map(nth -> "第" + nth).collect(Collectors.joining("・")) + words(weekday);
        }

        @Override
        public boolean onceAMonth() {
            return ordinals.size() == 1;
        }
    }

    /** 毎月最終曜日。 */
    record LastWeekday(DayOfWeek weekday) implements MonthlyDay {

        @Override
        public List<LocalDate> in(YearMonth month) {
            return List.of(month.atDay(1).with(lastInMonth(weekday)));
        }

        @Override
        public String inWords() {
            return "最終" + words(weekday);
        }
    }

    /**
     * 毎月N日。
     *
     * @param day 1〜31
     */
    record DayOfMonth(int day) implements MonthlyDay {

        public DayOfMonth {
            if (day < 1 || day > Month.JANUARY.maxLength()) {
                throw new IllegalArgumentException("1〜31日: " + day);
            }
        }

        @Override
        public List<LocalDate> in(YearMonth month) {
            return month.isValidDay(day) ? List.of(month.atDay(day)) : List.of();
        }

        @Override
        public String inWords() {
            return day + "日";
        }
    }

    private static String words(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    }
}
