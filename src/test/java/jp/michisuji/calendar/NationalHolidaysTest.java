package jp.michisuji.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * syukujitsu.csv は内閣府「国民の祝日」の表（出典: 内閣府、公共データ利用規約 PDL1.0）の 1973〜2027年の日と名。
 *
 * <p>内閣府から直に取ったものではなく、公開されている写しから作り、日付の書き方だけ揃えた。2026年までは表から
 * 作られたパッケージ（japanese-public-holidays 3.2.38）、2027年は表そのものの写しによる。この製品の規則から作った行はない。
 */
class NationalHolidaysTest {

    /** 表が「休日（祝日扱い）」などと書く日。製品は法律の名で言う。 */
    private static final Map<LocalDate, String> NAMES_BY_LAW = Map.of(
            LocalDate.of(2019, 5, 1), "天皇の即位の日",
            LocalDate.of(2019, 10, 14), "体育の日",
            LocalDate.of(2019, 10, 22), "即位礼正殿の儀の行われる日");

    private static final NavigableMap<LocalDate, String> TABLE = table();

    static IntStream 公表された年() {
        return IntStream.rangeClosed(1973, 2027);
    }

    @ParameterizedTest
    @MethodSource("公表された年")
    void 公表された表と日も名も過不足なく一致する(int year) {
        assertThat(NationalHolidays.of(year))
                .isEqualTo(TABLE.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    @Test
    void 表と突き合わせた年だけを公表済みとする() {
        assertThat(IntStream.rangeClosed(1960, 2060).filter(NationalHolidays::isAnnounced))
                .containsExactlyElementsOf(公表された年().boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"2028,20,22", "2030,20,23", "2031,21,23", "2032,20,22", "2044,20,22", "2045,20,22", "2050,20,23"})
    void 先の年の春分と秋分は見込みの日になる(int year, int vernal, int autumnal) {
        assertThat(Equinox.vernal(year)).isEqualTo(LocalDate.of(year, 3, vernal));
        assertThat(Equinox.autumnal(year)).isEqualTo(LocalDate.of(year, 9, autumnal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2032-09-21", "2049-09-21"})
    void 敬老の日と秋分の日に挟まれた火曜は休日になる(LocalDate day) {
        assertThat(NationalHolidays.of(day.getYear())).containsEntry(day, "休日");
    }

    private static NavigableMap<LocalDate, String> table() {
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        try (InputStream rows = NationalHolidaysTest.class.getResourceAsStream("syukujitsu.csv")) {
            new String(rows.readAllBytes(), UTF_8)
                    .lines()
                    .map(row -> row.split(","))
                    .forEach(cells -> days.put(LocalDate.parse(cells[0]), cells[1]));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        days.putAll(NAMES_BY_LAW);
        return days;
    }
}
