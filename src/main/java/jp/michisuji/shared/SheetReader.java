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
        return grids(fileName, content).stream()
                .map(SheetReader::sheet)
                .filter(sheet -> !sheet.header().isEmpty() || !isWorkbook(content))
                .toList();
    }

    /**
     * 見出しの行がどこにあるか分からない表を、升目のまま読む。
     *
     * @throws UnreadableFileException when the content is no CSV or XLSX that can be read
     */
    public static List<Grid> grids(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFileException("ファイルが空です。");
        }
        if (content.length > LARGEST_FILE) {
            throw new OversizedFileException("ファイルが大きすぎます（5 MB まで）。");
        }
        List<Grid> grids = isWorkbook(content) ? XlsxGrids.read(content) : List.of(CsvGrid.read(fileName, content));
        if (grids.stream().anyMatch(grid -> grid.rows().size() > MOST_LINES)) {
            throw new UnreadableFileException("行が多すぎます（" + MOST_LINES + " 行まで）。");
        }
        return grids;
    }

    /** 拡張子は信じない。XLSX は ZIP で、ZIP は PK で始まる。 */
    private static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    /** The first row is the header; rows without any value are passed over but counted. */
    private static Sheet sheet(Grid grid) {
        List<List<String>> rows = grid.rows().stream()
                .map(row -> row.stream().map(Grid.Cell::own).toList())
                .toList();
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
        return new Sheet(grid.name(), header, lines);
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(header.size(), row.size()); column++) {
            cells.put(header.get(column), row.get(column).strip());
        }
        return cells;
    }
}
