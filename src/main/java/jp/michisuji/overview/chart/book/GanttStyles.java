package jp.michisuji.overview.chart.book;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** ファイルの見た目。同じ見た目を、欄ごとに作らない。 */
final class GanttStyles {

    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "1A1A1A";

    private final XSSFWorkbook workbook;
    private final Map<GanttCell.Tone, XSSFCellStyle> tones = new EnumMap<>(GanttCell.Tone.class);
    private final Map<Integer, XSSFCellStyle> names = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle lane;
    private final XSSFCellStyle text;

    GanttStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = plain(true, 14);
        this.head = boxed("E6E6E6", BLACK, true);
        head.setAlignment(HorizontalAlignment.CENTER);
        this.lane = boxed("F2F2F2", BLACK, true);
        this.text = boxed(WHITE, BLACK, false);
        text.setWrapText(true);
        tone(GanttCell.Tone.NONE, WHITE, BLACK);
        tone(GanttCell.Tone.PLAN, "D9E6FF", BLACK);
        tone(GanttCell.Tone.FACT, "0017C1", WHITE);
        tone(GanttCell.Tone.FORECAST, "9BD4B5", BLACK);
        tone(GanttCell.Tone.LATE, "CE0000", WHITE);
        tone(GanttCell.Tone.MARK, "ECDDFF", BLACK);
        tone(GanttCell.Tone.CLOSED, "E6E6E6", BLACK);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle lane() {
        return lane;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle tone(GanttCell.Tone tone) {
        return tones.get(tone);
    }

    /** 名の欄。段の数だけ字下げする。 */
    XSSFCellStyle name(int depth) {
        return names.computeIfAbsent(depth, indent -> {
            XSSFCellStyle style = boxed(WHITE, BLACK, indent == 0);
            style.setWrapText(true);
            style.setIndention((short) (indent * 2));
            return style;
        });
    }

    private void tone(GanttCell.Tone tone, String fill, String ink) {
        XSSFCellStyle style = boxed(fill, ink, false);
        style.setAlignment(HorizontalAlignment.CENTER);
        tones.put(tone, style);
    }

    private XSSFCellStyle boxed(String fill, String ink, boolean bold) {
        XSSFCellStyle style = plain(bold, 10);
        style.getFont().setColor(color(ink));
        style.setFillForegroundColor(color(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private XSSFCellStyle plain(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
