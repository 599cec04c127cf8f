package jp.michisuji.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String 職員 = "職員コード,表示名,メールアドレス\r\na001,職員A001,a001@example.jp\r\n\r\na002, 職員A002 ,\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void 文字コードを見分けて読む(String charset) {
        職員を読んだことを確かめる(職員.getBytes(Charset.forName(charset)));
    }

    @Test
    void 先頭の_BOM_を見出しに含めない() {
        職員を読んだことを確かめる(("\uFEFF" + 職員).getBytes(StandardCharsets.UTF_8));
    }

    private static void 職員を読んだことを確かめる(byte[] content) {
        Sheet sheet = SheetReader.read("職員.csv", content).get(0);

        assertThat(sheet.header()).containsExactly("職員コード", "表示名", "メールアドレス");
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 4);
        assertThat(sheet.lines().get(1).cell("表示名")).isEqualTo("職員A002");
        assertThat(sheet.lines().get(1).cell("メールアドレス")).isEmpty();
    }

    @Test
    void XLSX_はシートごとに読み_日付の欄を西暦にする() throws IOException {
        List<Sheet> sheets = SheetReader.read("発令.xlsx", 発令の入った_XLSX());

        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).lines().get(0).cell("開始日")).isEqualTo("2025-04-01");
        assertThat(sheets.get(0).lines().get(0).cell("職員コード")).isEqualTo("1001");
    }

    @Test
    void 読めないものは断る() {
        assertThatThrownBy(() -> SheetReader.read("空.csv", new byte[0])).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> SheetReader.read("偽.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> SheetReader.read("壊.csv", new byte[] {(byte) 0x81, (byte) 0xFF}))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("文字コード");
        assertThatThrownBy(() -> SheetReader.read("引用.csv", "a,\"b".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> SheetReader.read("大.csv", new byte[SheetReader.LARGEST_FILE + 1]))
                .isInstanceOf(UnreadableFileException.class);
    }

    private static byte[] 発令の入った_XLSX() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Row header = workbook.createSheet("発令").createRow(0);
            header.createCell(0).setCellValue("職員コード");
            header.createCell(1).setCellValue("職コード");
            header.createCell(2).setCellValue("開始日");
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue(1001);
            row.createCell(1).setCellValue("shiba-kumin-kacho");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            Cell from = row.createCell(2);
            from.setCellValue(LocalDate.of(2025, 4, 1));
            from.setCellStyle(date);
            workbook.createSheet("空のシート");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
