package jp.michisuji.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;

/** 升の置き場所。縦横に続く升の下を避けて、どの升がどの行のどの列に立つかを決める。 */
final class XlsxGrid {

    /** 置いた升。 */
    record Placed(Cell cell, int row, int column) {

        String text() {
            return cell.content().stream().map(PlainPrinter::words).collect(Collectors.joining("\n"));
        }
    }

    private final Placed[][] covers;
    private final List<Placed> placed = new ArrayList<>();
    private final XlsxColumns columns;

    XlsxGrid(Grid grid, XlsxColumns columns) {
        this.columns = columns;
        this.covers = new Placed[grid.rows().size()][columns.count()];
        for (int row = 0; row < covers.length; row++) {
            place(row, grid.rows().get(row));
        }
    }

    List<Placed> placed() {
        return placed;
    }

    boolean head(int row, int column) {
        return covers[row][column] != null && covers[row][column].cell().head();
    }

    /** その行に要る行の数。縦に続く升は、続く行で分け合う。 */
    int height(int row) {
        int lines = 1;
        for (Placed each : covers[row]) {
            if (each != null) {
                int whole =
                        columns.lines(each.text(), each.column(), each.cell().across());
                lines = Math.max(lines, (whole - 1) / each.cell().down() + 1);
            }
        }
        return lines;
    }

    private void place(int row, List<Cell> cells) {
        int column = 0;
        for (Cell cell : cells) {
            while (covers[row][column] != null) {
                column++;
            }
            cover(new Placed(cell, row, column));
        }
    }

    private void cover(Placed found) {
        placed.add(found);
        for (int row = found.row(); row < found.row() + found.cell().down(); row++) {
            for (int column = found.column();
                    column < found.column() + found.cell().across();
                    column++) {
                covers[row][column] = found;
            }
        }
    }
}
