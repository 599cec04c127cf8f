package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

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
    void 元号にない年には_正しい元号の日付を申し出る() {
        DateEntry entry = DateEntry.typed("平成32", "4", "1");
        Errors errors = new BeanPropertyBindingResult(new Sheet(entry), "form");
        entry.demand("date", "開催日", errors);
        assertThat(errors.getFieldError("date").getDefaultMessage())
                .isEqualTo("開催日の元号の年がありません。令和2年4月1日（水）のことなら、そのように入力してください。");
    }

    /** 日付の欄を持つ様式。 */
    public record Sheet(DateEntry date) {}

    @Test
    void 日付から欄を埋める() {
        assertThat(DateEntry.of(LocalDate.of(2025, 9, 10)))
                .usingRecursiveComparison()
                .isEqualTo(DateEntry.typed("令和7", "9", "10"));
        assertThat(DateEntry.of(null).isBlank()).isTrue();
    }
}
