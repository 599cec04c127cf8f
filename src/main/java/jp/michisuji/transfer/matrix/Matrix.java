package jp.michisuji.transfer.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.Track;

/**
 * 組んだ星取表。
 *
 * @param columns 引継ぎ先の列と、見えている行の差引。見えている行に出る引継ぎ先だけ
 * @param tracks 準備の筋の列。見えている行に始めた移管がなければ空
 * @param groups 課・係のまとまりと、その中の〜に関することのまとまり
 * @param shown 見えている行の数
 * @param totals 絞り込まない全体の件数
 */
public record Matrix(
        List<SectionBalance> columns,
        List<Track> tracks,
        List<MatrixGroup<MatrixGroup<MatrixRow>>> groups,
        int shown,
        MatrixTotals totals,
        MatrixChoices choices) {

    static Matrix of(List<MatrixRow> all, List<DutySection> sections, MatrixFilter filter) {
        List<MatrixRow> shown = all.stream()
                .filter(filter::accepts)
                .sorted(filter.sort().comparator())
                .toList();
        return new Matrix(
                columns(shown, sections),
                shown.stream().allMatch(row -> row.progress() == null) ? List.of() : List.of(Track.values()),
                filter.sort() == MatrixOrder.PAPER ? MatrixGroup.paper(shown) : MatrixGroup.plain(shown),
                shown.size(),
                MatrixTotals.of(all),
                MatrixChoices.of(duties(all), sections));
    }

    private static List<SectionBalance> columns(Collection<MatrixRow> shown, List<DutySection> sections) {
        return SectionBalance.of(sections, Movement.of(duties(shown), sections)).stream()
                .filter(balance -> !balance.after().isNone())
                .toList();
    }

    private static List<Duty> duties(Collection<MatrixRow> rows) {
        return rows.stream().map(MatrixRow::duty).toList();
    }

    /** 一行の引継ぎ先のます。列の順に、列の数だけ。 */
    public List<MatrixCell> cells(MatrixRow row) {
        Map<String, MatrixCell> filled =
                row.duty().destinations().stream().collect(Collectors.toMap(Destination::section, MatrixCell::of));
        return columns.stream()
                .map(column -> filled.getOrDefault(column.section().name(), MatrixCell.EMPTY))
                .toList();
    }

    /** 業務の名のほかの列の数。見出しの行が端まで届くように。 */
    public int width() {
        return 4 + columns.size() + tracks.size();
    }
}
