package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateEntryTest {

    @Test
    void 和暦の年でも西暦の年でも読む() {
        assertThat(DateEntry.typed("令和7", "9", "10").date()).isEqualTo(LocalDate.of(2025, 9, 10));
        assertThat(DateEntry.typed("2025", " 9 ", "10").date()).isEqualTo(LocalDate.of(2025, 9, 10));
    }

    @Test
    void ない日付と空欄は日付にならない() {
        assertThat(DateEntry.typed("令和7", "9", "31").date()).isNull();
        assertThat(DateEntry.typed(null, null, null).date()).isNull();
        assertThat(new DateEntry().isBlank()).isTrue();
        assertThat(DateEntry.typed("令和7", "", "").isBlank()).isFalse();
    }

    @Test
    void 日付から欄を埋める() {
        assertThat(DateEntry.of(LocalDate.of(2025, 9, 10)))
                .usingRecursiveComparison()
                .isEqualTo(DateEntry.typed("令和7", "9", "10"));
        assertThat(DateEntry.of(null).isBlank()).isTrue();
    }
}
