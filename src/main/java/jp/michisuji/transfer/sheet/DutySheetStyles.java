package jp.michisuji.transfer.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** 星取表の書式。題、見出し、係、〜に関すること、業務の名、○の欄。 */
final class DutySheetStyles {

    final CellStyle title;
    final CellStyle head;
    final CellStyle group;
    final CellStyle name;
    final CellStyle mark;

    DutySheetStyles(Workbook workbook) {
        title = workbook.createCellStyle();
        title.setFont(font(workbook, 14));
        head = framed(workbook, HorizontalAlignment.CENTER);
        head.setFont(font(workbook, 10));
        fill(head, IndexedColors.GREY_25_PERCENT);
        group = framed(workbook, HorizontalAlignment.LEFT);
        group.setFont(font(workbook, 10));
        fill(group, IndexedColors.LEMON_CHIFFON);
        name = framed(workbook, HorizontalAlignment.LEFT);
        name.setIndention((short) 1);
        mark = framed(workbook, HorizontalAlignment.CENTER);
    }

    private static Font font(Workbook workbook, int points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static CellStyle framed(Workbook workbook, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
