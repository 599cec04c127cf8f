package jp.michisuji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosedDayTableTest {

    @Test
    void 和暦でも西暦でも読み見出しの行を飛ばす() {
        ClosedDayTable table = ClosedDayTable.read("\uFEFF日付,名前\r\n令和7年9月5日,システム更改\n2025-10-01,区の記念日\n");
        assertThat(table.good()).isTrue();
        assertThat(table.days())
                .containsEntry(LocalDate.of(2025, 9, 5), "システム更改")
                .containsEntry(LocalDate.of(2025, 10, 1), "区の記念日");
    }

    @Test
    void 誤りは行と列で言い一つでもあれば良い表としない() {
        ClosedDayTable table = ClosedDayTable.read("2025-09-05,更改\nきのう,休み\n2025-09-06,\n2025-09-05,もう一度");
        assertThat(table.good()).isFalse();
        assertThat(table.problems())
                .containsExactly(
                        "2行目 1列目: 「きのう」は日付として読めません。", "3行目 2列目: 名前を50字以内で書いてください。", "4行目: 令和7年9月5日（金）が二度あります。");
    }

    @Test
    void 空の表は良い表としない() {
        assertThat(ClosedDayTable.read("").good()).isFalse();
    }
}
