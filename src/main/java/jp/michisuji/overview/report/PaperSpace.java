package jp.michisuji.overview.report;

import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Items;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;

/**
 * 紙面の広さ。段の並びが A4 の一枚に収まるかを、字数から見積もる。
 *
 * <p>The figures are those of the stylesheet's one-page leaf (10.5 pt, margins of 15 mm), in millimetres and rounded so
 * that the estimate errs towards too long: what it holds, the printer holds.
 */
final class PaperSpace {

    private static final double HEIGHT = 252;
    private static final double WIDTH = 180;
    private static final double LETTER = 3.72;
    private static final double LINE = 5.4;
    private static final double CELL_SIDES = 4.6;
    private static final double CELL_ENDS = 2.4;
    private static final double GRID_END = 3.5;
    private static final double TITLE = 11;
    private static final double HEADING_ENDS = 4.5;

    private PaperSpace() {}

    static boolean holds(List<Block> blocks) {
        return height(blocks, WIDTH) <= HEIGHT;
    }

    private static double height(List<Block> blocks, double width) {
        return blocks.stream().mapToDouble(block -> height(block, width)).sum();
    }

    private static double height(Block block, double width) {
        if (block instanceof Title) {
            return TITLE;
        }
        if (block instanceof Heading heading) {
            return lines(heading.text(), width) * LINE + HEADING_ENDS;
        }
        if (block instanceof Lines lines) {
            return lines.lines().stream().mapToInt(line -> lines(line, width)).sum() * LINE;
        }
        if (block instanceof Items items) {
            return items.items().stream()
                            .mapToInt(item -> lines(item.text(), width - 2 * LETTER))
                            .sum()
                    * LINE;
        }
        return height((Grid) block, width);
    }

    private static double height(Grid grid, double width) {
        double all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        return GRID_END
                + grid.rows().stream()
                        .mapToDouble(row -> height(row, grid.widths(), width / all))
                        .sum();
    }

    private static double height(List<Cell> row, List<Integer> widths, double unit) {
        double highest = 0;
        for (int at = 0; at < row.size(); at++) {
            highest = Math.max(highest, height(row.get(at).content(), widths.get(at) * unit - CELL_SIDES));
        }
        return highest + CELL_ENDS;
    }

    /** 行頭の禁則で一字送ることを見込む。 */
    private static int lines(String text, double width) {
        int most = Math.max(1, (int) (width / LETTER) - 1);
        double letters = text.codePoints()
                .mapToDouble(letter -> letter < 0x80 ? 0.62 : 1)
                .sum();
        return Math.max(1, (int) Math.ceil(letters / most));
    }
}
