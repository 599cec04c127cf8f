package jp.michisuji.transfer.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 星取表の割付け。列の幅、留める見出し、A3 横の刷り方。 */
final class DutySheetLayout {

    /** 題の行と見出しの行。 */
    private static final int HEAD_ROWS = 2;

    private static final int CHARACTER = 256;
    private static final int NAME_WIDTH = 56;
    private static final int MARK_WIDTH = 13;

    private DutySheetLayout() {}

    static void apply(XSSFSheet sheet, int lastColumn) {
        sheet.setColumnWidth(0, NAME_WIDTH * CHARACTER);
        for (int column = 1; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, MARK_WIDTH * CHARACTER);
        }
        sheet.createFreezePane(1, HEAD_ROWS);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROWS - 1, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }
}
