package jp.michisuji.overview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 2025-1, 2025-04-01, 2025-06-30",
        "2025-09-30, 2025-2, 2025-07-01, 2025-09-30",
        "2025-12-31, 2025-3, 2025-10-01, 2025-12-31",
        "2026-01-01, 2025-4, 2026-01-01, 2026-03-31",
        "2028-03-31, 2027-4, 2028-01-01, 2028-03-31"
    })
    void 年度は4月に始まり三か月ずつ四つに分かれる(LocalDate day, String code, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.of(day);

        assertThat(quarter.code()).isEqualTo(code);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(quarter.holds(day)).isTrue();
        assertThat(quarter.holds(first.minusDays(1))).isFalse();
        assertThat(quarter.holds(last.plusDays(1))).isFalse();
        assertThat(quarter.holds(null)).isFalse();
        assertThat(Quarter.parse(code)).contains(quarter);
    }

    @Test
    void 前の四半期は年度をまたいで続く() {
        assertThat(new Quarter(2025, 2).andBefore(3))
                .extracting(Quarter::label)
                .containsExactly("令和7年度第2四半期", "令和7年度第1四半期", "令和6年度第4四半期");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2025", "2025-0", "2025-5", "1925-1", "２０２５-1", "2025-1 ", "2025-11"})
    void 読めない符号は空である(String code) {
        assertThat(Quarter.parse(code)).isEmpty();
    }
}
