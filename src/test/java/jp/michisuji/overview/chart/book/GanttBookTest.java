package jp.michisuji.overview.chart.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.overview.chart.SmallSchedule;
import jp.michisuji.overview.chart.Zoom;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** 工程表の表計算のファイル。書いたものを開き直して確かめる。 */
class GanttBookTest {

    private static final int BARS = GanttSheet.FIELDS.size();

    private static XSSFWorkbook opened(Zoom zoom) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(GanttBook.write(SmallSchedule.chart(zoom), "絞り込み：所属「まちづくり課」", true)));
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static XSSFRow named(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && name.equals(row.getCell(0).getStringCellValue())) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError(name + " の行がない");
    }

    private static String fill(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    @Test
    void 題に期間と作成の日と絞り込みを書き_例示のときはそう印す() throws IOException {
        try (XSSFWorkbook book = opened(Zoom.YEAR)) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("工程表　令和8年4月1日（水）〜令和9年3月31日（水）　令和8年9月4日（金）作成　絞り込み：所属「まちづくり課」　例示データ");
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("凡例");
            assertThat(texts(book.getSheetAt(1).getRow(2))).containsExactly("計", "計画だけがある");
        }
    }

    @Test
    void 年度は週ごとの列になり_年度と月の見出しがまとまり_名と見出しが留まる() throws IOException {
        try (XSSFWorkbook book = opened(Zoom.YEAR)) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(texts(sheet.getRow(3)).subList(0, BARS + 2))
                    .containsExactly(
                            "名", "所属", "状態", "計画の初め", "計画の終わり", "実績の初め", "実績の終わり", "見込み", "余裕", "4/1〜", "4/6〜");
            assertThat(texts(sheet.getRow(3))).hasSize(BARS + 53).contains("8/31〜\n今日");
            assertThat(sheet.getRow(1).getCell(BARS).getStringCellValue()).isEqualTo("令和8年度");
            assertThat(sheet.getRow(2).getCell(BARS).getStringCellValue()).isEqualTo("4月");
            assertThat(sheet.getMergedRegions()).hasSize(13);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        }
    }

    @Test
    void 計画と実績と見込みを_字と塗りで見分ける() throws IOException {
        try (XSSFWorkbook book = opened(Zoom.QUARTER)) {
            XSSFRow row = named(book.getSheetAt(0), "業務2");

            assertThat(row.getCell(BARS + 63).getStringCellValue()).as("9月2日").isEmpty();
            assertThat(row.getCell(BARS + 64).getStringCellValue()).as("9月3日").isEqualTo("実");
            assertThat(row.getCell(BARS + 65).getStringCellValue())
                    .as("9月4日、今日")
                    .isEqualTo("実見");
            assertThat(row.getCell(BARS + 69).getStringCellValue()).as("9月8日").isEqualTo("見");
            assertThat(fill(row.getCell(BARS + 64))).isNotEqualTo(fill(row.getCell(BARS + 69)));
            assertThat(fill(row.getCell(BARS + 59))).as("土曜日").isEqualTo("FFE6E6E6");
        }
    }

    @Test
    void 計画の終わりを過ぎる見込みは赤くなり_余裕の欄が超過を言う() throws IOException {
        try (XSSFWorkbook book = opened(Zoom.QUARTER)) {
            XSSFRow row = named(book.getSheetAt(0), "業務1");

            assertThat(texts(row).subList(0, BARS).get(8)).endsWith("開庁日超過");
            assertThat(row.getCell(BARS + 72).getStringCellValue()).as("9月11日").isEqualTo("見");
            assertThat(fill(row.getCell(BARS + 72))).isEqualTo("FFCE0000");
            assertThat(named(book.getSheetAt(0), "部会").getCell(BARS + 79).getStringCellValue())
                    .isEqualTo("◆");
        }
    }
}
