package jp.michisuji.overview.chart.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.michisuji.overview.chart.Chart;
import jp.michisuji.shared.JapaneseDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 工程表の表計算のファイル。欄を帯にした一枚と、凡例の一枚。 */
public final class GanttBook {

    private GanttBook() {}

    /**
     * 書く。
     *
     * @param narrowing 何で絞ったものか
     * @param demo 例示の動作か
     */
    public static byte[] write(Chart chart, String narrowing, boolean demo) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            GanttStyles styles = new GanttStyles(workbook);
            new GanttSheet(workbook.createSheet("工程表"), chart, styles).fill(heading(chart, narrowing, demo));
            legend(workbook.createSheet("凡例"), styles);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String heading(Chart chart, String narrowing, boolean demo) {
        return "工程表　" + JapaneseDate.format(chart.axis().from()) + "〜"
                + JapaneseDate.format(chart.axis().to()) + "　"
                + JapaneseDate.format(chart.axis().today()) + "作成　" + narrowing + (demo ? "　例示データ" : "");
    }

    private static void legend(XSSFSheet sheet, GanttStyles styles) {
        Row head = sheet.createRow(0);
        GanttSheet.put(head, 0, "印", styles.head());
        GanttSheet.put(head, 1, "意味", styles.head());
        for (GanttCell.Tone tone : GanttCell.Tone.values()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            GanttSheet.put(row, 0, tone.letter(), styles.tone(tone));
            GanttSheet.put(row, 1, tone.meaning(), styles.text());
        }
        GanttSheet.put(sheet.createRow(sheet.getLastRowNum() + 1), 1, "余裕は、見込みの終わりから計画の終わりまでの開庁日。負は超過。", styles.text());
        sheet.setColumnWidth(1, 60 * 256);
    }
}
