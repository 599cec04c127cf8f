package jp.michisuji.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateTest {

    private static final LocalDate SITTING = LocalDate.of(2025, 9, 3);

    @Test
    void 和暦に曜日を添えて書く() {
        assertThat(JapaneseDate.format(SITTING)).isEqualTo("令和7年9月3日（水）");
        assertThat(JapaneseDate.formatShort(SITTING)).isEqualTo("9月3日（水）");
        assertThat(JapaneseDate.formatWestern(SITTING)).isEqualTo("2025年9月3日（水）");
        assertThat(JapaneseDate.formatDateTime(LocalDateTime.of(2025, 9, 3, 15, 15)))
                .isEqualTo("令和7年9月3日（水）15:15");
        assertThat(JapaneseDate.formatMonth(YearMonth.of(2025, 11))).isEqualTo("令和7年11月");
    }

    @Test
    void 改元の日で元号が替わる() {
        assertThat(JapaneseDate.format(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日（火）");
        assertThat(JapaneseDate.format(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日（水）");
        assertThat(JapaneseDate.format(LocalDate.of(1989, 1, 7))).startsWith("昭和64年");
        assertThat(JapaneseDate.format(LocalDate.of(1989, 1, 8))).startsWith("平成元年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"令和7年9月3日", "令和7年9月3日（水）", "R7.9.3", "r7/9/3", "2025-09-03", "2025/9/3", "２０２５年９月３日", "令和７年９月３日"
            })
    void 和暦も西暦も全角も読む(String text) {
        assertThat(JapaneseDate.parse(text)).contains(SITTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "令和7年2月30日",
                "令和0年1月1日",
                "平成32年4月1日",
                "きのう",
                "2025-13-01",
                "99999-01-01",
                "明治5年1月1日",
                "1872-12-31"
            })
    void ない日付は空になる(String text) {
        assertThat(JapaneseDate.parse(text)).isEmpty();
    }

    @Test
    void 平成32年は令和2年と申し出る() {
        assertThat(JapaneseDate.suggest("平成32年4月1日")).contains(LocalDate.of(2020, 4, 1));
        assertThat(JapaneseDate.suggest("令和2年4月1日")).isEmpty();
        assertThat(JapaneseDate.suggest("平成31年5月1日")).contains(LocalDate.of(2019, 5, 1));
        assertThat(JapaneseDate.suggest("令和元年4月30日")).contains(LocalDate.of(2019, 4, 30));
        assertThat(JapaneseDate.suggest("明治5年1月1日")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31,2024", "2025-04-01,2025", "2019-04-01,2019"})
    void 年度は4月に始まる(LocalDate date, int year) {
        assertThat(JapaneseDate.fiscalYear(date)).isEqualTo(year);
    }

    @Test
    void 年度を和暦で書く() {
        assertThat(JapaneseDate.formatFiscalYear(2025)).isEqualTo("令和7年度");
        assertThat(JapaneseDate.formatFiscalYear(2019)).isEqualTo("令和元年度");
    }

    @Test
    void 書いた日付はどの日も読み戻せる() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2051; day = day.plusDays(1)) {
            assertThat(JapaneseDate.parse(JapaneseDate.format(day))).contains(day);
        }
    }

    @Test
    void 日本時間でない環境では始めない() {
        ClockConfiguration.demandTokyo(ZoneId.of("Asia/Tokyo"));
        assertThatThrownBy(() -> ClockConfiguration.demandTokyo(ZoneId.of("UTC")))
                .hasMessageContaining("-Duser.timezone=Asia/Tokyo");
    }
}
