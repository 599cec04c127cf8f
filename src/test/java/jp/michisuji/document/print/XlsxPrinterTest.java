package jp.michisuji.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Excel のブックの刷り方。紙の大きさ、続く升、シートの分かれ方。 */
class XlsxPrinterTest {

    @Test
    void 縦横に続く升は一つの升になり_次の行の升はその右に立つ() throws IOException {
        Grid grid = new Grid(
                List.of(10, 20, 20),
                1,
                List.of(
                        List.of(Cell.head("分野"), Cell.head("検討").across(2)),
                        List.of(Cell.head("管理課").down(2), Cell.of("一"), Cell.of("二")),
                        List.of(Cell.of("三"), Cell.of("四"))));

        try (XSSFWorkbook book = printed(true, new Title("進捗"), grid)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getMergedRegions())
                    .contains(new CellRangeAddress(2, 2, 1, 2), new CellRangeAddress(3, 4, 0, 0));
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("三");
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("四");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
        }
    }

    @Test
    void 列の幅の違う表は_見出しを名とする次のシートに移る() throws IOException {
        try (XSSFWorkbook book = printed(
                false,
                new Title("四半期"),
                new Heading("会議（1件）"),
                Grid.of(List.of(1, 1), List.of("日", "会議"), List.of(List.of("9/3", "部会"))),
                new Heading("聴取/団体（0件）"),
                Lines.of("ありません。"),
                new Heading("期限"),
                Lines.of("3件です。"),
                Grid.of(List.of(1, 2, 1), List.of("日", "何を", "件"), List.of(List.of("9/3", "部会の日", "3"))))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetName(1)).isEqualTo("期限");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("会議（1件）");
            assertThat(book.getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("何を");
        }
    }

    @Test
    void 頭の行のない表は_繰り返す行を持たない() throws IOException {
        Grid grid = new Grid(List.of(1, 4), 0, List.of(List.of(Cell.head("概要"), Cell.of("配置を見直す"))));

        try (XSSFWorkbook book = printed(false, new Title("題"), grid)) {
            assertThat(book.getSheetAt(0).getRepeatingRows()).isNull();
            assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("配置を見直す");
        }
    }

    @Test
    void 打たれた字が式として動くことはなく_長い文も折り返して載る() throws IOException {
        Grid grid = Grid.of(List.of(1), List.of("文"), List.of(List.of("=1+1"), List.of("あ".repeat(500))));

        try (XSSFWorkbook book = printed(false, new Title("題"), grid)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(4).getHeightInPoints())
                    .isGreaterThan(sheet.getRow(3).getHeightInPoints() * 5);
        }
    }

    /** 印は題の上の行に載る。 */
    private static XSSFWorkbook printed(boolean wide, Block... blocks) throws IOException {
        byte[] bytes = new Printout("刷り物", "例示データ", wide, List.of(blocks)).xlsx();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
