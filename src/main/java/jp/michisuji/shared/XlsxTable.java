package jp.michisuji.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 一枚の表の XLSX。見出しを留め、絞り込みを付ける。欄はすべて文字として書くので、式になることはない。 */
public final class XlsxTable {

    private static final int LONGEST_CELL = 32_767;
    private static final int CHARACTER = 256;

    private XlsxTable() {}

    /**
     * 表を書く。
     *
     * @param widths 列の幅（全角の字数）。列の数は見出しと同じ
     */
    public static byte[] write(String title, List<String> header, List<Integer> widths, List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(title);
            CellStyle wrapped = style(workbook, false);
            fill(sheet.createRow(0), header, style(workbook, true));
            for (int at = 0; at < rows.size(); at++) {
                fill(sheet.createRow(at + 1), rows.get(at), wrapped);
            }
            for (int column = 0; column < widths.size(); column++) {
                sheet.setColumnWidth(column, widths.get(column) * 2 * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, header.size() - 1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int at = 0; at < cells.size(); at++) {
            String text = cells.get(at) == null ? "" : cells.get(at);
            row.createCell(at).setCellValue(text.substring(0, Math.min(LONGEST_CELL, text.length())));
            row.getCell(at).setCellStyle(style);
        }
    }
}
