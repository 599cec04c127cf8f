package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateInputTest {

    @Test
    void 和暦の年でも西暦の年でも読む() {
        assertThat(new DateInput("令和7", "9", "10").toDate()).contains(LocalDate.of(2025, 9, 10));
        assertThat(new DateInput("2025", " 9 ", "10").toDate()).contains(LocalDate.of(2025, 9, 10));
    }

    @Test
    void ない日付と空欄は日付にならない() {
        assertThat(new DateInput("令和7", "9", "31").toDate()).isEmpty();
        assertThat(new DateInput(null, null, null).toDate()).isEmpty();
        assertThat(DateInput.empty().isBlank()).isTrue();
        assertThat(new DateInput("令和7", "", "").isBlank()).isFalse();
    }

    @Test
    void 日付から欄を埋める() {
        assertThat(DateInput.of(LocalDate.of(2025, 9, 10))).isEqualTo(new DateInput("令和7", "9", "10"));
        assertThat(DateInput.of(null)).isEqualTo(DateInput.empty());
    }
}
