package jp.michisuji.document.print;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel の升の型。題、見出し、行、表の頭と升。 */
final class XlsxStyles {

    private static final byte[] HEAD_SHADE = {(byte) 0xE6, (byte) 0xE6, (byte) 0xE6};
    private static final String FONT = "ＭＳ 明朝";
    private static final short TITLE_POINTS = 14;
    private static final short POINTS = 10;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle line;
    private final XSSFCellStyle right;
    private final XSSFCellStyle head;
    private final XSSFCellStyle cell;

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(true, TITLE_POINTS, HorizontalAlignment.CENTER);
        heading = style(true, POINTS, HorizontalAlignment.LEFT);
        line = style(false, POINTS, HorizontalAlignment.LEFT);
        right = style(false, POINTS, HorizontalAlignment.RIGHT);
        cell = bordered(style(false, POINTS, HorizontalAlignment.LEFT));
        head = bordered(style(true, POINTS, HorizontalAlignment.LEFT));
        head.setFillForegroundColor(new XSSFColor(HEAD_SHADE));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle line() {
        return line;
    }

    XSSFCellStyle right() {
        return right;
    }

    XSSFCellStyle cell(boolean ofHead) {
        return ofHead ? head : cell;
    }

    private XSSFCellStyle style(boolean bold, short points, HorizontalAlignment side) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(bold);
        font.setFontHeightInPoints(points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
