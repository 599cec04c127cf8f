package jp.michisuji.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.michisuji.calendar.MonthlyDay.DayOfMonth;
import jp.michisuji.calendar.MonthlyDay.LastWeekday;
import jp.michisuji.calendar.MonthlyDay.NthWeekday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定例の日。決まりの日、閉庁日に当たった日、その月にない日。 */
class RecurrenceTest {

    private static final OpenDays DAYS = new OpenDays(Map.of(), Set.of());

    @Test
    void 第3月曜日が敬老の日なら翌開庁日に開きわけを言う() {
        Occurrence september = only("2027-09", nth(MONDAY, 3), OnClosedDay.AFTER);

        assertThat(september.regular()).isEqualTo("2027-09-20");
        assertThat(september.date()).isEqualTo("2027-09-21");
        assertThat(september.note()).isEqualTo("9月20日（月）は閉庁日（敬老の日）のため翌開庁日9月21日（火）");
    }

    @ParameterizedTest
    @CsvSource({"AFTER, 2026-09-24", "BEFORE, 2026-09-18", "KEEP, 2026-09-21"})
    void 令和8年の連休では休みの続く間を越えて動く(OnClosedDay rule, LocalDate expected) {
        assertThat(only("2026-09", nth(MONDAY, 3), rule).date()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"AFTER, 2027-03-23", "BEFORE, 2027-03-19"})
    void 令和9年3月は日曜の春分の日も22日の振替休日も避ける(OnClosedDay rule, LocalDate expected) {
        assertThat(only("2027-03", new DayOfMonth(21), rule).date()).isEqualTo(expected);
        assertThat(only("2027-03", nth(MONDAY, 4), rule)).satisfies(it -> {
            assertThat(it.regular()).isEqualTo("2027-03-22");
            assertThat(it.date()).isEqualTo(expected);
            assertThat(it.note()).contains("（休日）");
        });
    }

    @Test
    void そのまま開く決まりでも閉庁日であることは言う() {
        assertThat(only("2027-03", nth(SUNDAY, 3), OnClosedDay.KEEP).note()).isEqualTo("3月21日（日）は閉庁日（春分の日）だが、そのまま開く");
    }

    @Test
    void 年末に当たれば翌年の初めの開庁日に送り_送られた日の年に数える() {
        Recurrence last = new Recurrence(new DayOfMonth(31), OnClosedDay.AFTER);

        assertThat(last.within(day("2026-12-01"), day("2026-12-31"), DAYS)).isEmpty();
        assertThat(last.within(day("2027-01-01"), day("2027-01-05"), DAYS))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.regular()).isEqualTo("2026-12-31");
                    assertThat(it.date()).isEqualTo("2027-01-04");
                    assertThat(it.note()).contains("（年末年始）", "翌開庁日1月4日（月）");
                    assertThat(it.inWords()).isEqualTo("令和9年1月4日（月）");
                });
    }

    @Test
    void 年の初めに当たれば前年の終わりの開庁日に繰り上げる() {
        Recurrence first = new Recurrence(new DayOfMonth(1), OnClosedDay.BEFORE);

        assertThat(first.within(day("2026-12-15"), day("2026-12-31"), DAYS))
                .extracting(Occurrence::date)
                .containsExactly(day("2026-12-28"));
    }

    @Test
    void 第5のない月には開かない() {
        Recurrence fifth = new Recurrence(nth(MONDAY, 5), OnClosedDay.KEEP);

        assertThat(dates(fifth, "2026-10-01", "2027-03-31")).containsExactly(day("2026-11-30"), day("2027-03-29"));
    }

    @Test
    void 月曜の五つある月も第1と第3だけ開く() {
        Recurrence twice = new Recurrence(nth(MONDAY, 1, 3), OnClosedDay.KEEP);

        assertThat(dates(twice, "2026-11-01", "2026-11-30")).containsExactly(day("2026-11-02"), day("2026-11-16"));
        assertThat(twice.single()).isFalse();
        assertThat(twice.inWords()).isEqualTo("毎月第1・第3月曜日（閉庁日に当たるときは、閉庁日でもそのまま開く）");
    }

    @ParameterizedTest
    @CsvSource({"2026-11, 2026-11-27", "2026-10, 2026-10-30", "2027-12, 2027-12-28"})
    void 最終金曜日は四つでも五つでもその月の終わりの金曜日(YearMonth month, LocalDate expected) {
        assertThat(only(month.toString(), new LastWeekday(FRIDAY), OnClosedDay.BEFORE)
                        .date())
                .isEqualTo(expected);
    }

    @Test
    void 三十一日のない月には開かない() {
        assertThat(dates(new Recurrence(new DayOfMonth(31), OnClosedDay.KEEP), "2027-01-01", "2027-06-30"))
                .containsExactly(day("2027-01-31"), day("2027-03-31"), day("2027-05-31"));
    }

    @Test
    void 毎月1回とだけ決まっていれば日を作らない() {
        List<Occurrence> year = Recurrence.onceAMonth().within(day("2026-11-21"), day("2027-11-20"), DAYS);

        assertThat(year).hasSize(12).allSatisfy(it -> assertThat(it.date()).isNull());
        assertThat(year).first().extracting(Occurrence::inWords).isEqualTo("令和8年12月");
        assertThat(year).last().extracting(Occurrence::inWords).isEqualTo("令和9年11月");
    }

    @Test
    void 庁の閉庁日を避け_特別に開く日には開く() {
        OpenDays days = new OpenDays(Map.of(day("2027-06-15"), "システム更改"), Set.of(day("2027-07-19")));
        Recurrence third = new Recurrence(nth(TUESDAY, 3), OnClosedDay.AFTER);
        Recurrence marine = new Recurrence(nth(MONDAY, 3), OnClosedDay.AFTER);

        assertThat(third.within(day("2027-06-01"), day("2027-06-30"), days))
                .singleElement()
                .satisfies(it -> assertThat(it.note()).contains("システム更改", "6月16日（水）"));
        assertThat(marine.within(day("2027-07-01"), day("2027-07-31"), days))
                .containsExactly(new Occurrence(day("2027-07-19"), day("2027-07-19"), null));
    }

    @Test
    void 同じ開庁日に重なった二回は一回とする() {
        OpenDays closed = new OpenDays(
                Map.of(
                        day("2027-06-07"), "改修",
                        day("2027-06-08"), "改修",
                        day("2027-06-09"), "改修",
                        day("2027-06-10"), "改修",
                        day("2027-06-11"), "改修",
                        day("2027-06-14"), "改修"),
                Set.of());
        Recurrence twice = new Recurrence(nth(MONDAY, 1, 2), OnClosedDay.AFTER);

        assertThat(twice.within(day("2027-06-01"), day("2027-06-30"), closed))
                .extracting(Occurrence::date)
                .containsExactly(day("2027-06-15"));
    }

    @Test
    void 期間の初めの日と終わりの日を含む() {
        Recurrence tenth = new Recurrence(new DayOfMonth(10), OnClosedDay.KEEP);

        assertThat(dates(tenth, "2027-02-10", "2027-03-10")).containsExactly(day("2027-02-10"), day("2027-03-10"));
        assertThat(dates(tenth, "2027-02-11", "2027-03-09")).isEmpty();
    }

    @Test
    void ない順番やない日は作れない() {
        assertThatThrownBy(() -> nth(MONDAY, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nth(MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayOfMonth(32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayOfMonth(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Occurrence only(String month, MonthlyDay rule, OnClosedDay onClosedDay) {
        YearMonth span = YearMonth.parse(month);
        return new Recurrence(rule, onClosedDay)
                .within(span.atDay(1), span.atEndOfMonth(), DAYS)
                .get(0);
    }

    private static List<LocalDate> dates(Recurrence rule, String from, String to) {
        return rule.within(day(from), day(to), DAYS).stream()
                .map(Occurrence::date)
                .toList();
    }

    private static NthWeekday nth(DayOfWeek weekday, Integer... ordinals) {
        SortedSet<Integer> set = new TreeSet<>(List.of(ordinals));
        return new NthWeekday(set, weekday);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
