package jp.michisuji.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 祝日の事実は内閣府の公表による。 */
class OpenDaysTest {

    private static final OpenDays DAYS = new OpenDays(Map.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "1973-04-30,休日",
        "1988-05-04,休日",
        "1989-02-24,大喪の礼",
        "1990-11-12,即位礼正殿の儀",
        "1993-06-09,結婚の儀",
        "1999-10-11,休日",
        "2000-01-10,成人の日",
        "2002-07-20,海の日",
        "2003-07-21,海の日",
        "2006-01-02,休日",
        "2007-04-30,休日",
        "2008-05-06,休日",
        "2009-05-06,休日",
        "2009-09-22,休日",
        "2015-09-22,休日",
        "2016-08-11,山の日",
        "2018-12-24,休日",
        "2019-04-30,休日",
        "2019-05-01,天皇の即位の日",
        "2019-05-02,休日",
        "2019-05-06,休日",
        "2019-10-22,即位礼正殿の儀の行われる日",
        "2020-02-24,休日",
        "2020-07-23,海の日",
        "2020-07-24,スポーツの日",
        "2020-08-10,山の日",
        "2021-07-22,海の日",
        "2021-07-23,スポーツの日",
        "2021-08-08,山の日",
        "2021-08-09,休日",
        "2024-02-12,休日",
        "2024-09-23,休日",
        "2025-03-20,春分の日",
        "2025-05-06,休日",
        "2025-09-15,敬老の日",
        "2025-09-23,秋分の日",
        "2025-11-24,休日",
        "2026-05-06,休日",
        "2026-09-21,敬老の日",
        "2026-09-22,休日",
        "2026-09-23,秋分の日",
        "2027-03-22,休日"
    })
    void 内閣府の公表した休日に合う(LocalDate day, String name) {
        assertThat(NationalHolidays.of(day.getYear())).containsEntry(day, name);
    }

    @ParameterizedTest
    @CsvSource({
        "2000,15", "2009,17", "2015,17", "2018,20", "2019,22", "2020,18", "2021,17", "2022,16", "2023,17", "2024,21",
        "2025,19", "2026,18"
    })
    void 年ごとの休日の数が内閣府の公表に合う(int year, int count) {
        assertThat(NationalHolidays.of(year)).hasSize(count);
    }

    @Test
    void 春分と秋分は公表された日に合う() {
        List.of(2000, 2004, 2008, 2012, 2016, 2020, 2024, 2025, 2026)
                .forEach(
                        year -> assertThat(Equinox.vernal(year).getDayOfMonth()).isEqualTo(20));
        List.of(2002, 2003, 2006, 2007, 2010, 2015, 2018, 2019, 2022, 2023, 2027)
                .forEach(
                        year -> assertThat(Equinox.vernal(year).getDayOfMonth()).isEqualTo(21));
        List.of(2012, 2016, 2020, 2024)
                .forEach(year ->
                        assertThat(Equinox.autumnal(year).getDayOfMonth()).isEqualTo(22));
        List.of(1979, 2000, 2011, 2015, 2025, 2026, 2027)
                .forEach(year ->
                        assertThat(Equinox.autumnal(year).getDayOfMonth()).isIn(23, 24));
        assertThat(Equinox.autumnal(1979).getDayOfMonth()).isEqualTo(24);
    }

    @Test
    void 土日と年末年始は閉じている() {
        assertThat(DAYS.closedReason(LocalDate.of(2025, 9, 6))).contains("土曜日");
        assertThat(DAYS.closedReason(LocalDate.of(2025, 12, 29))).contains("年末年始");
        assertThat(DAYS.closedReason(LocalDate.of(2026, 1, 2))).contains("年末年始");
        assertThat(DAYS.isOpen(LocalDate.of(2025, 12, 26))).isTrue();
        assertThat(DAYS.isOpen(LocalDate.of(2026, 1, 5))).isTrue();
    }

    @Test
    void 庁の閉庁日を除き特別に開く日を加える() {
        LocalDate thursday = LocalDate.of(2025, 9, 4);
        LocalDate saturday = LocalDate.of(2025, 9, 6);
        OpenDays own = new OpenDays(Map.of(thursday, "システム更改"), Set.of(saturday));
        assertThat(own.closedReason(thursday)).contains("システム更改");
        assertThat(own.isOpen(saturday)).isTrue();
    }

    @Test
    void 庁議の5開庁日前を連休をまたいで数える() {
        assertThat(DAYS.plus(LocalDate.of(2025, 9, 25), -5)).isEqualTo(LocalDate.of(2025, 9, 17));
        assertThat(DAYS.plus(LocalDate.of(2025, 9, 3), 3)).isEqualTo(LocalDate.of(2025, 9, 8));
        assertThat(DAYS.plus(LocalDate.of(2025, 9, 6), 0)).isEqualTo(LocalDate.of(2025, 9, 6));
    }

    @Test
    void 進んだ開庁日は数え直すと同じ数になる() {
        Random random = new Random(20250904);
        for (int round = 0; round < 500; round++) {
            LocalDate open = DAYS.onOrAfter(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(15_000)));
            int days = random.nextInt(600) - 300;
            LocalDate reached = DAYS.plus(open, days);
            assertThat(DAYS.between(open, reached)).isEqualTo(days);
            assertThat(DAYS.plus(reached, -days)).isEqualTo(open);
        }
    }

    @Test
    void 開庁日を続けて進めると順を替えても一度に進めても同じ日になる() {
        Random random = new Random(20270401);
        for (int round = 0; round < 500; round++) {
            LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            int first = random.nextInt(200);
            int second = random.nextInt(200);
            assertThat(DAYS.plus(DAYS.plus(from, first), second))
                    .isEqualTo(DAYS.plus(DAYS.plus(from, second), first))
                    .isEqualTo(DAYS.plus(from, first + second));
        }
    }

    @Test
    void 間の開庁日は途中で切って足しても向きを返しても合う() {
        Random random = new Random(19730412);
        for (int round = 0; round < 200; round++) {
            LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            LocalDate middle = from.plusDays(random.nextInt(800) - 400);
            LocalDate to = from.plusDays(random.nextInt(800) - 400);
            assertThat(DAYS.between(from, middle) + DAYS.between(middle, to)).isEqualTo(DAYS.between(from, to));
            assertThat(DAYS.between(to, from)).isEqualTo(-DAYS.between(from, to));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-09-18,1,2026-09-24", "2027-03-19,1,2027-03-23", "2025-12-26,1,2026-01-05"})
    void 連休と振替休日と年末年始をまたぐ(LocalDate from, int days, LocalDate reached) {
        assertThat(DAYS.plus(from, days)).isEqualTo(reached);
    }

    @Test
    void 数えられる幅を超えると断る() {
        assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2025, 9, 4), 10_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2025, 9, 4), Integer.MIN_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NationalHolidays.of(1972)).isInstanceOf(IllegalArgumentException.class);
    }
}
