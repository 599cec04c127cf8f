package jp.michisuji.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** XLSX の読み取り。日付の欄は西暦の形にし、数式の欄は保存されている値とその印を持つ。結合された欄は続きにも値を写す。 */
final class XlsxGrids {

    private static final int MOST_COLUMNS = 50;
    private static final int MOST_MERGED_CELLS = 500_000;

    private XlsxGrids() {}

    static List<Grid> read(byte[] content) {
        try {
            UnpackedSize.demandModest(content);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<Grid> grids = new ArrayList<>();
            workbook.forEach(sheet -> grids.add(new Grid(sheet.getSheetName(), rows(sheet))));
            return grids;
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI は壊れた中身ごとに違う例外を投げるので、まとめて受ける。
            throw unreadable(e);
        }
    }

    private static UnreadableFileException unreadable(Exception cause) {
        return new UnreadableFileException("XLSX として読めません。Excel で開いて保存し直してください。", cause);
    }

    private static List<List<Grid.Cell>> rows(Sheet sheet) {
        if (sheet.getPhysicalNumberOfRows() == 0) {
            return List.of();
        }
        if (sheet.getLastRowNum() >= SheetReader.MOST_LINES) {
            throw new UnreadableFileException("行が多すぎます（" + SheetReader.MOST_LINES + " 行まで）。");
        }
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (int index = 0; index <= sheet.getLastRowNum(); index++) {
            rows.add(cells(sheet.getRow(index), formatter));
        }
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        if (merged.stream().mapToLong(XlsxGrids::area).sum() > MOST_MERGED_CELLS) {
            throw new OversizedFileException("結合された欄が多すぎます。");
        }
        merged.forEach(region -> spread(region, rows));
        return rows;
    }

    private static List<Grid.Cell> cells(Row row, DataFormatter formatter) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int column = 0; row != null && column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column);
            boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
            cells.add(new Grid.Cell(text(cell, formatter), formula ? Grid.Kind.FORMULA : Grid.Kind.PLAIN));
        }
        return cells;
    }

    private static long area(CellRangeAddress region) {
        return (region.getLastRow() - region.getFirstRow() + 1L)
                * Math.min(MOST_COLUMNS, region.getLastColumn() - region.getFirstColumn() + 1L);
    }

    /** 結合の一つ目の欄の値を、続きの欄に写す。 */
    private static void spread(CellRangeAddress region, List<List<Grid.Cell>> rows) {
        String text = textAt(rows, region.getFirstRow(), region.getFirstColumn());
        boolean across = region.getLastColumn() > region.getFirstColumn();
        Grid.Cell copy = new Grid.Cell(text, across ? Grid.Kind.MERGED_ACROSS : Grid.Kind.MERGED_DOWN);
        for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), rows.size() - 1); row++) {
            for (int column = region.getFirstColumn();
                    column <= Math.min(region.getLastColumn(), MOST_COLUMNS - 1);
                    column++) {
                if (row > region.getFirstRow() || column > region.getFirstColumn()) {
                    put(rows.get(row), column, copy);
                }
            }
        }
    }

    private static String textAt(List<List<Grid.Cell>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column).text()
                : "";
    }

    private static void put(List<Grid.Cell> row, int column, Grid.Cell cell) {
        while (row.size() <= column) {
            row.add(new Grid.Cell("", Grid.Kind.PLAIN));
        }
        row.set(column, cell);
    }

    private static String text(Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            return date.toLocalDate().toString();
        }
        return formatter.formatCellValue(cell);
    }
}
