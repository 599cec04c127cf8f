package jp.michisuji.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedDayTableTest {

    private static ClosedDayTable read(String text) {
        return ClosedDayTable.read("閉庁日.csv", text.getBytes(UTF_8));
    }

    @Test
    void 和暦でも西暦でも読む() {
        ClosedDayTable table = read("\uFEFF日付,名前\r\n令和7年9月5日,システム更改\r\n\r\n2025-10-01,区の記念日\r\n");
        assertThat(table.good()).isTrue();
        assertThat(table.days())
                .containsEntry(LocalDate.of(2025, 9, 5), "システム更改")
                .containsEntry(LocalDate.of(2025, 10, 1), "区の記念日");
    }

    @Test
    void 表計算の文字コードでも読む() {
        byte[] content = "日付,名前\n2025-09-05,システム更改\n".getBytes(Charset.forName("windows-31j"));
        assertThat(ClosedDayTable.read("閉庁日.csv", content).days()).containsEntry(LocalDate.of(2025, 9, 5), "システム更改");
    }

    @Test
    void XLSX_でも読む() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("閉庁日");
            row(sheet, "名前", "日付");
            row(sheet, "システム更改", "令和7年9月5日");
            workbook.write(file);
        }
        assertThat(ClosedDayTable.read("閉庁日.xlsx", file.toByteArray()).days())
                .containsEntry(LocalDate.of(2025, 9, 5), "システム更改");
    }

    private static void row(Sheet sheet, String first, String second) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(first);
        row.createCell(1).setCellValue(second);
    }

    @Test
    void 誤りは行と列で言い一つでもあれば良い表としない() {
        ClosedDayTable table = read("日付,名前\n2025-09-05,更改\nきのう,休み\n2025-09-06,\n2025-09-05,もう一度");
        assertThat(table.good()).isFalse();
        assertThat(table.problems())
                .containsExactly("3行目 日付: 「きのう」は日付として読めません。", "4行目 名前: 名前を50字以内で書いてください。", "5行目: 令和7年9月5日（金）が二度あります。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日付,名前\n", "2025-09-05,更改\n", "日付,名前\n2025-09-05,\"閉じていない\n"})
    void 空の表や見出しのない表や壊れた表は良い表としない(String text) {
        assertThat(read(text).good()).isFalse();
    }

    @Test
    void 確かめたものを送り直せば同じ表になる() {
        ClosedDayTable table = read("日付,名前\n2025-09-05,\"更改, \"\"二度目\"\"\"\n");
        assertThat(table.days()).containsEntry(LocalDate.of(2025, 9, 5), "更改, \"二度目\"");
        assertThat(read(table.csv())).isEqualTo(table);
    }
}
