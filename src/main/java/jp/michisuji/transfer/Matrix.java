package jp.michisuji.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 組んだ星取表。
 *
 * @param columns 引継ぎ先の列と、見えている行の差引。見えている行に出る引継ぎ先だけ
 * @param groups 課・係のまとまりと、その中の〜に関することのまとまり
 * @param shown 見えている行の数
 * @param totals 絞り込まない全体の件数
 */
public record Matrix(
        List<SectionBalance> columns,
        List<MatrixGroup<MatrixGroup<MatrixRow>>> groups,
        int shown,
        DutyTotals totals,
        MatrixChoices choices) {

    static Matrix of(List<Duty> duties, List<DutySection> sections, MatrixFilter filter) {
        List<MatrixRow> all = duties.stream().map(MatrixRow::new).toList();
        List<MatrixRow> shown = all.stream()
                .filter(filter::accepts)
                .sorted(filter.sort().comparator())
                .toList();
        return new Matrix(
                columns(shown, sections),
                filter.sort() == MatrixOrder.PAPER ? MatrixGroup.paper(shown) : MatrixGroup.plain(shown),
                shown.size(),
                DutyTotals.of(all),
                MatrixChoices.of(duties, sections));
    }

    private static List<SectionBalance> columns(Collection<MatrixRow> shown, List<DutySection> sections) {
        List<Duty> duties = shown.stream().map(MatrixRow::duty).toList();
        return SectionBalance.of(sections, Movement.of(duties, sections)).stream()
                .filter(balance -> !balance.after().isNone())
                .toList();
    }

    /** 一行のます。列の順に、列の数だけ。 */
    public List<MatrixCell> cells(MatrixRow row) {
        Map<String, MatrixCell> filled =
                row.duty().destinations().stream().collect(Collectors.toMap(Destination::section, MatrixCell::of));
        return columns.stream()
                .map(column -> filled.getOrDefault(column.section().name(), MatrixCell.EMPTY))
                .toList();
    }
}
