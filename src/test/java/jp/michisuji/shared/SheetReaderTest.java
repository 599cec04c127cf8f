package jp.michisuji.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
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

    @Test
    void 開くと広がりすぎるファイルは_開かずに断る() throws IOException {
        byte[] bomb = 爆弾();

        assertThat(bomb.length).isLessThan(SheetReader.LARGEST_FILE);
        assertThatThrownBy(() -> SheetReader.read("爆弾.xlsx", bomb)).isInstanceOf(OversizedFileException.class);
    }

    private static byte[] 爆弾() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
            zip.finish();
            return bytes.toByteArray();
        }
    }

    @Test
    void 升目は結合された欄の続きと式のセルを言う() throws IOException {
        Grid grid = SheetReader.grids("表.xlsx", 結合と式の入った_XLSX()).get(0);

        assertThat(grid.cell(0, 0)).isEqualTo(new Grid.Cell("見出し", Grid.Kind.PLAIN));
        assertThat(grid.cell(0, 2)).isEqualTo(new Grid.Cell("見出し", Grid.Kind.MERGED_ACROSS));
        assertThat(grid.cell(2, 0)).isEqualTo(new Grid.Cell("縦", Grid.Kind.MERGED_DOWN));
        assertThat(grid.cell(1, 1).kind()).isEqualTo(Grid.Kind.FORMULA);
        assertThat(grid.cell(9, 9).text()).isEmpty();
    }

    private static byte[] 結合と式の入った_XLSX() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("見出し");
            sheet.createRow(1).createCell(0).setCellValue("縦");
            sheet.getRow(1).createCell(1).setCellFormula("1+1");
            sheet.createRow(2).createCell(1).setCellValue("値");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
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
