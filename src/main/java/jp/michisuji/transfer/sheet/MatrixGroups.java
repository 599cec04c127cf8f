package jp.michisuji.transfer.sheet;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.michisuji.shared.Grid;
import jp.michisuji.transfer.Abolition;

/**
 * 星取表の見出しの行の見分け。見出しの行は名だけで○がない。
 *
 * <p>見出しが横に結合されている表では結合で、そうでない表では「〜こと」「その他」「〜係」などの言葉で見分ける。やめる業務の行も名だけなので、
 * どちらの手がかりもない行は業務とみる。
 */
final class MatrixGroups {

    private static final Pattern HEADING = Pattern.compile(".*こと|その他");
    private static final Pattern TEAM = Pattern.compile(".*(係|担当|課|班|グループ|ライン)");

    private final Grid grid;
    private final boolean merged;

    MatrixGroups(Grid grid) {
        this.grid = grid;
        this.merged = IntStream.range(headerRow(), grid.rows().size()).anyMatch(this::spansColumns);
    }

    private int headerRow() {
        return IntStream.range(0, grid.rows().size())
                .filter(row -> MatrixHeader.standsAt(grid, row))
                .findFirst()
                .orElse(0);
    }

    boolean empty(int row) {
        return grid.rows().get(row).stream().allMatch(cell -> cell.text().isBlank());
    }

    /** 名だけの行か。 */
    boolean bare(int row) {
        return !grid.cell(row, 0).text().isBlank()
                && grid.rows().get(row).stream()
                        .skip(1)
                        .allMatch(cell -> cell.kind() == Grid.Kind.MERGED_ACROSS
                                || cell.text().isBlank());
    }

    boolean heading(int row) {
        return group(row) && !team(row);
    }

    /** 係の行。すぐ下にまた見出しの行が来る。 */
    boolean team(int row) {
        return group(row)
                && !Abolition.marked(text(row))
                && (merged || TEAM.matcher(text(row)).matches() || MatrixSheet.NO_TEAM.equals(text(row)))
                && group(next(row));
    }

    private boolean group(int row) {
        return row < grid.rows().size() && bare(row) && (merged ? spansColumns(row) : named(text(row)));
    }

    private static boolean named(String text) {
        return Abolition.marked(text)
                || HEADING.matcher(text).matches()
                || TEAM.matcher(text).matches()
                || MatrixSheet.NO_TEAM.equals(text);
    }

    private boolean spansColumns(int row) {
        return grid.cell(row, 1).kind() == Grid.Kind.MERGED_ACROSS && bare(row);
    }

    private int next(int row) {
        int at = row + 1;
        while (at < grid.rows().size() && (empty(at) || MatrixHeader.standsAt(grid, at))) {
            at++;
        }
        return at;
    }

    private String text(int row) {
        return Words.tidy(grid.cell(row, 0).text());
    }
}
