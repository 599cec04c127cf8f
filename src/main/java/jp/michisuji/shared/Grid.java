package jp.michisuji.shared;

import java.util.List;

/**
 * 升目。見出しの位置の決まっていない表を、行と列のまま持つ。
 *
 * @param rows 上から。行の中の欄は左から
 */
public record Grid(String name, List<List<Cell>> rows) {

    private static final Cell NOTHING = new Cell("", Kind.PLAIN);

    /** 欄の別。 */
    public enum Kind {
        PLAIN,
        FORMULA,
        /** 縦に結合された欄の二つ目から。値は一つ目と同じ。 */
        MERGED_DOWN,
        /** 二つ以上の列にわたって結合された欄の二つ目から。値は一つ目と同じ。 */
        MERGED_ACROSS
    }

    /** 欄。値がなければ空文字。 */
    public record Cell(String text, Kind kind) {

        /** この欄そのものに書かれた文字。結合された欄の続きなら空。 */
        String own() {
            return covered() ? "" : text;
        }

        public boolean covered() {
            return kind == Kind.MERGED_DOWN || kind == Kind.MERGED_ACROSS;
        }
    }

    /** 表の外は空の欄。 */
    public Cell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : NOTHING;
    }
}
