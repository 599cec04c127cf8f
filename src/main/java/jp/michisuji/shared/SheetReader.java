package jp.michisuji.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 表の読み取り。CSV は一つの表、XLSX はシートごとに一つの表になる。 */
public final class SheetReader {

    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int MOST_LINES = 20_000;

    private SheetReader() {}

    /** @throws UnreadableFileException when the content is no CSV or XLSX that can be read */
    public static List<Sheet> read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFileException("ファイルが空です。");
        }
        if (content.length > LARGEST_FILE) {
            throw new UnreadableFileException("ファイルが大きすぎます（5 MB まで）。");
        }
        // 拡張子は信じない。XLSX は ZIP で、ZIP は PK で始まる。
        boolean isWorkbook = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
        return isWorkbook ? XlsxSheets.read(content) : List.of(CsvSheet.read(fileName, content));
    }

    /** The first row is the header; rows without any value are passed over but counted. */
    static Sheet sheet(String name, List<List<String>> rows) {
        if (rows.size() > MOST_LINES) {
            throw new UnreadableFileException("行が多すぎます（" + MOST_LINES + " 行まで）。");
        }
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(String::strip).toList();
        List<Sheet.Line> lines = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            List<String> row = rows.get(index);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Sheet.Line(index + 1, cells(header, row)));
            }
        }
        return new Sheet(name, header, lines);
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(header.size(), row.size()); column++) {
            cells.put(header.get(column), row.get(column).strip());
        }
        return cells;
    }
}
