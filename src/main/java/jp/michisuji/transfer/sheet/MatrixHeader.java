package jp.michisuji.transfer.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.michisuji.shared.Grid;

/**
 * 星取表の見出しの行。どの列がどの引継ぎ先か。表は印刷の頁ごとに見出しを繰り返し、列の数も変わる。
 *
 * @param destinations 列の番号から、印刷された引継ぎ先の名
 * @param headcount 必要人員数の列。なければ -1
 */
record MatrixHeader(Map<Integer, String> destinations, int headcount) {

    private static final Set<String> CORNERS = Set.of("業務", "引継ぎ課(案)業務", "引継ぎ課業務");
    private static final String HEADCOUNT = "必要人員数";
    private static final String ABOVE = "^引継ぎ課（案）";

    static boolean standsAt(Grid grid, int row) {
        return CORNERS.contains(Words.key(grid.cell(row, 0).text()))
                && !grid.cell(row, 1).text().isBlank();
    }

    /** @param row 見出しの行。二段の見出しなら上の段 */
    static MatrixHeader at(Grid grid, int row) {
        boolean twoRows = grid.cell(row + 1, 0).kind() == Grid.Kind.MERGED_DOWN;
        Map<Integer, String> destinations = new LinkedHashMap<>();
        int headcount = -1;
        for (int column = 1; column < grid.rows().get(row).size(); column++) {
            Grid.Cell lower = grid.cell(row + 1, column);
            String text = twoRows && !lower.text().isBlank()
                    ? lower.text()
                    : grid.cell(row, column).text();
            String name = Words.tidy(text).replaceAll("\\s+", "").replaceFirst(ABOVE, "");
            if (HEADCOUNT.equals(name)) {
                headcount = column;
            } else if (!name.isEmpty()) {
                destinations.put(column, name);
            }
        }
        return new MatrixHeader(destinations, headcount);
    }
}
