package jp.michisuji.document.print;

import java.util.ArrayList;
import java.util.List;

/** 紙面の一段。どの文書も、これを上から並べたものである。 */
public sealed interface Block {

    /** 画面の型が見分ける名。 */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** 題名。 */
    record Title(String text) implements Block {}

    /** 見出し（「<議題>」「○全般について」）。 */
    record Heading(String text) implements Block {}

    /** 行。一つずつ改める。 */
    record Lines(List<String> lines, Side side) implements Block {

        public static Lines of(String... lines) {
            return new Lines(List.of(lines), Side.LEFT);
        }
    }

    /** 行の寄せ方。 */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** 札の付いた並び（「1 …」「資料1 …」「・…」）。 */
    record Items(List<Item> items) implements Block {

        public static Items bullets(List<String> texts) {
            return new Items(texts.stream().map(text -> new Item("・", text)).toList());
        }
    }

    /** @param label 札。なければ {@code null} */
    record Item(String label, String text) {}

    /**
     * 表。
     *
     * @param widths 列の幅の比
     * @param headRows 頁ごとに繰り返す見出しの行の数
     */
    record Grid(List<Integer> widths, int headRows, List<List<Cell>> rows) implements Block {

        /** 見出しが一行の、文だけの表。文の改行は升の中でも改まる。 */
        public static Grid of(List<Integer> widths, List<String> head, List<List<String>> rows) {
            List<List<Cell>> cells = new ArrayList<>();
            cells.add(head.stream().map(Cell::head).toList());
            rows.forEach(row -> cells.add(row.stream().map(Cell::of).toList()));
            return new Grid(widths, 1, cells);
        }
    }

    /**
     * 表の升。縦横に続く升は、初めの升だけを書く。
     *
     * @param down 縦に続く行の数
     * @param across 横に続く列の数
     */
    record Cell(List<Block> content, int down, int across, boolean head) {

        public static Cell of(String text) {
            return new Cell(List.of(new Lines(List.of(text.split("\r?\n", -1)), Side.LEFT)), 1, 1, false);
        }

        public static Cell of(List<Block> content) {
            return new Cell(content, 1, 1, false);
        }

        public static Cell head(String text) {
            return new Cell(List.of(Lines.of(text)), 1, 1, true);
        }

        public Cell down(int rows) {
            return new Cell(content, rows, across, head);
        }

        public Cell across(int columns) {
            return new Cell(content, down, columns, head);
        }
    }
}
