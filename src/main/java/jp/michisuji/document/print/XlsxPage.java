package jp.michisuji.document.print;

import java.util.List;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Side;
import jp.michisuji.document.print.Block.Title;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Excel の一枚のシート。上から下へ書き、一枚の紙の幅に収める。 */
final class XlsxPage {

    private static final int LONGEST_CELL = 32_767;

    /** 紙の幅に入る全角の字数。 */
    private static final int WIDE = 110;

    private static final int NARROW = 46;
    private static final int FULL_WIDTH = 2 * 256;
    private static final float LINE_POINTS = 14f;
    private static final float TALLEST = 409f;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final XlsxColumns columns;
    private int next;

    XlsxPage(XSSFSheet sheet, XlsxStyles styles, List<Integer> widths, boolean wide) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = new XlsxColumns(widths, wide ? WIDE : NARROW);
        for (int at = 0; at < columns.count(); at++) {
            sheet.setColumnWidth(at, Math.round(columns.characters(at, 1) * FULL_WIDTH));
        }
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(wide);
        sheet.setFitToPage(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
    }

    /** 文の段。一行ずつ、紙の幅いっぱいの升に書く。 */
    void text(Block block) {
        boolean right = block instanceof Lines lines && lines.side() == Side.RIGHT;
        CellStyle style = block instanceof Title ? styles.title() : right ? styles.right() : styles.line();
        PlainPrinter.words(block).lines().forEach(line -> line(line, style));
    }

    void line(String text, CellStyle style) {
        XSSFRow row = sheet.createRow(next);
        row.createCell(0).setCellValue(fitting(text));
        row.getCell(0).setCellStyle(style);
        merge(next, 1, 0, columns.count());
        row.setHeightInPoints(points(columns.lines(text, 0, columns.count())));
        next++;
    }

    void grid(Grid grid) {
        int first = next;
        XlsxGrid written = new XlsxGrid(grid, columns);
        for (int at = 0; at < grid.rows().size(); at++) {
            XSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints(points(written.height(at)));
            for (int column = 0; column < columns.count(); column++) {
                row.createCell(column).setCellStyle(styles.cell(written.head(at, column)));
            }
        }
        written.placed().forEach(placed -> put(first, placed));
        if (grid.headRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(first, first + grid.headRows() - 1, -1, -1));
        }
        next++;
    }

    private void put(int first, XlsxGrid.Placed placed) {
        Cell cell = placed.cell();
        int row = first + placed.row();
        sheet.getRow(row).getCell(placed.column()).setCellValue(fitting(placed.text()));
        merge(row, cell.down(), placed.column(), cell.across());
    }

    private void merge(int row, int down, int column, int across) {
        if (down > 1 || across > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + down - 1, column, column + across - 1));
        }
    }

    private static float points(int lines) {
        return Math.min(TALLEST, lines * LINE_POINTS + 3);
    }

    private static String fitting(String text) {
        return text.substring(0, Math.min(LONGEST_CELL, text.length()));
    }
}
