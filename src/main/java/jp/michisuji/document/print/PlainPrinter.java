package jp.michisuji.document.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Item;
import jp.michisuji.document.print.Block.Items;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;

/** 文字だけの刷り方。メールの本文になる。 */
final class PlainPrinter {

    private PlainPrinter() {}

    static String print(List<Block> blocks) {
        return blocks.stream().map(PlainPrinter::words).collect(Collectors.joining("\n\n")) + "\n";
    }

    static String words(Block block) {
        if (block instanceof Title title) {
            return title.text();
        }
        if (block instanceof Heading heading) {
            return heading.text();
        }
        if (block instanceof Lines lines) {
            return String.join("\n", lines.lines());
        }
        if (block instanceof Items items) {
            return items.items().stream().map(PlainPrinter::words).collect(Collectors.joining("\n"));
        }
        return words((Grid) block);
    }

    private static String words(Item item) {
        return item.label() == null ? item.text() : item.label() + ("・".equals(item.label()) ? "" : " ") + item.text();
    }

    /** 一列の表は段の続きとして、ほかの表は一行を一行にして書く。 */
    private static String words(Grid grid) {
        boolean single = grid.widths().size() == 1;
        return grid.rows().stream()
                .map(row -> row.stream().map(cell -> words(cell, single)).collect(Collectors.joining("｜")))
                .collect(Collectors.joining(single ? "\n\n" : "\n"));
    }

    private static String words(Cell cell, boolean single) {
        Stream<String> parts = cell.content().stream().map(PlainPrinter::words);
        if (single) {
            return (cell.head() ? "■ " : "") + parts.collect(Collectors.joining("\n"));
        }
        return parts.collect(Collectors.joining(" ")).replace('\n', ' ');
    }
}
