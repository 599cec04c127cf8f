package jp.michisuji.document.print;

import java.math.BigInteger;
import java.util.List;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Word 文書の表。縦に続く升は、下の行にも空の升を置いて続きと印す。 */
final class DocxTable {

    private static final String HEAD_SHADE = "E6E6E6";

    private final XWPFTable table;
    private final Grid grid;
    private final DocxPage page;

    /** 列ごとに、上から続く升が覆う残りの行の数と、その升の横の列の数。 */
    private final int[] covered;

    private final int[] coveredAcross;

    DocxTable(XWPFDocument document, Grid grid, DocxPage page) {
        this.table = document.createTable();
        this.grid = grid;
        this.page = page;
        this.covered = new int[grid.widths().size()];
        this.coveredAcross = new int[grid.widths().size()];
    }

    void write() {
        table.setWidth(page.innerWidth());
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.removeRow(0);
        columns();
        for (int at = 0; at < grid.rows().size(); at++) {
            XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            row.setRepeatHeader(at < grid.headRows());
            write(row, grid.rows().get(at));
        }
    }

    private void columns() {
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        for (int at = 0; at < covered.length; at++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width(at, 1)));
        }
    }

    private void write(XWPFTableRow row, List<Cell> cells) {
        int next = 0;
        int column = 0;
        while (column < covered.length) {
            if (covered[column] > 0) {
                column = below(row, column);
            } else if (next < cells.size()) {
                column = put(row, cells.get(next++), column);
            } else {
                column = put(row, Cell.of(""), column);
            }
        }
    }

    private int below(XWPFTableRow row, int column) {
        int across = coveredAcross[column];
        properties(row.createCell(), column, across).addNewVMerge().setVal(STMerge.CONTINUE);
        covered[column]--;
        return column + across;
    }

    private int put(XWPFTableRow row, Cell cell, int column) {
        XWPFTableCell written = row.createCell();
        CTTcPr properties = properties(written, column, cell.across());
        if (cell.down() > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
            covered[column] = cell.down() - 1;
            coveredAcross[column] = cell.across();
        }
        if (cell.head()) {
            written.setColor(HEAD_SHADE);
        }
        cell.content().forEach(block -> DocxPrinter.put(written, block, page));
        return column + cell.across();
    }

    private CTTcPr properties(XWPFTableCell cell, int column, int across) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTTblWidth width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(width(column, across)));
        if (across > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
        return properties;
    }

    private int width(int column, int across) {
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int share = grid.widths().subList(column, column + across).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return page.innerWidth() * share / all;
    }
}
