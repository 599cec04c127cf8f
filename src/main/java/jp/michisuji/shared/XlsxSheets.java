package jp.michisuji.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** XLSX の読み取り。日付の欄は西暦の形にし、数式の欄は保存されている値を使う。 */
final class XlsxSheets {

    private static final int MOST_COLUMNS = 50;

    private XlsxSheets() {}

    static List<Sheet> read(byte[] content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<Sheet> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(SheetReader.sheet(sheet.getSheetName(), rows(sheet))));
            return sheets.stream().filter(sheet -> !sheet.header().isEmpty()).toList();
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableFileException("XLSX として読めません。Excel で開いて保存し直してください。", e);
        }
    }

    private static List<List<String>> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
        if (sheet.getPhysicalNumberOfRows() == 0) {
            return List.of();
        }
        if (sheet.getLastRowNum() >= SheetReader.MOST_LINES) {
            throw new UnreadableFileException("行が多すぎます（" + SheetReader.MOST_LINES + " 行まで）。");
        }
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index <= sheet.getLastRowNum(); index++) {
            rows.add(cells(sheet.getRow(index), formatter));
        }
        return rows;
    }

    private static List<String> cells(Row row, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; row != null && column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            cells.add(text(row.getCell(column), formatter));
        }
        return cells;
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
