package jp.michisuji.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.io.ClassPathResource;

/**
 * 印刷された取組の進捗状況表との突き合わせ。Excel の表の升を一つずつ、資料を写した CSV の升と比べる。
 *
 * <p>Three things only are taken as equal: any run of spaces and line breaks is one space; a date is printed as month and
 * day, as on the paper; a right half in which every cell is 「－」 is no row of the CSV. The paper prints no status for
 * その他, and the CSV takes it from the cell 今後の方向性 where that cell is itself a status.
 */
final class PrintedProgress {

    private static final List<String> CELLS =
            List.of("area", "決定・確認事項", "要検討事項", "現状・今後の方向性", "status", "side", "回数", "日付", "会議名称");

    private static final int COUNT = 1;
    private static final int LEFT = 3;
    private static final int RIGHT = 6;
    private static final String NOTHING = "－";
    private static final String DONE = "検討済";

    private final XSSFSheet sheet;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private PrintedProgress(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** 違う升を言葉にして並べる。どの升も同じなら空。 */
    static List<String> differences(byte[] workbook) {
        List<Map<String, String>> paper = paper();
        List<Map<String, String>> made = read(workbook);
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < Math.max(paper.size(), made.size()); at++) {
            Map<String, String> printed = at < paper.size() ? paper.get(at) : Map.of();
            Map<String, String> regenerated = at < made.size() ? made.get(at) : Map.of();
            for (String cell : CELLS) {
                String one = printed.getOrDefault(cell, "（行がない）");
                String other = regenerated.getOrDefault(cell, "（行がない）");
                if (!one.equals(other)) {
                    differences.add((at + 1) + "行の「" + cell + "」: 紙「" + one + "」、表「" + other + "」");
                }
            }
        }
        return differences;
    }

    static List<Map<String, String>> read(byte[] workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            PrintedProgress progress = new PrintedProgress(book.getSheetAt(0));
            progress.read();
            return progress.rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read() {
        int row = 0;
        while (!"回数".equals(text(row, COUNT))) {
            row++;
        }
        String status = "";
        for (row++; row <= sheet.getLastRowNum(); row++) {
            if (starts(row, 0)) {
                status = "";
            }
            if (region(row, LEFT).getLastColumn() > RIGHT) {
                status = text(row, LEFT);
            } else {
                readHalves(row, status);
            }
        }
    }

    private void readHalves(int row, String status) {
        if (starts(row, LEFT)) {
            add(row, status, "部会", List.of(text(row, COUNT), text(row, COUNT + 1), ""), LEFT);
        }
        List<String> right = new ArrayList<>();
        for (int column = RIGHT; column < RIGHT + 5; column++) {
            right.add(text(row, column));
        }
        if (!right.stream().allMatch(NOTHING::equals)) {
            String own = status.isEmpty() && DONE.equals(right.get(4)) ? DONE : status;
            add(row, own, "部会外", List.of("", right.get(0), right.get(1)), RIGHT + 2);
        }
    }

    private void add(int row, String status, String side, List<String> met, int from) {
        List<String> values = List.of(
                text(row, 0),
                text(row, from),
                text(row, from + 1),
                text(row, from + 2),
                status,
                side,
                met.get(0),
                met.get(1),
                met.get(2));
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < CELLS.size(); at++) {
            cells.put(CELLS.get(at), values.get(at));
        }
        rows.add(cells);
    }

    private boolean starts(int row, int column) {
        return region(row, column).getFirstRow() == row;
    }

    private String text(int row, int column) {
        CellRangeAddress region = region(row, column);
        var line = sheet.getRow(region.getFirstRow());
        var cell = line == null ? null : line.getCell(region.getFirstColumn());
        return cell == null ? "" : plain(cell.getStringCellValue());
    }

    private CellRangeAddress region(int row, int column) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(new CellRangeAddress(row, row, column, column));
    }

    private static List<Map<String, String>> paper() {
        ClassPathResource file = new ClassPathResource("papers/progress.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).stream()
                    .map(row -> {
                        Map<String, String> cells = new LinkedHashMap<>();
                        CELLS.forEach(cell -> cells.put(cell, plain(monthAndDay(row.get(cell)))));
                        return cells;
                    })
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String monthAndDay(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return text;
        }
        LocalDate day = LocalDate.parse(text);
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
