package jp.michisuji.overview.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 行の並べ。枝を、開いているところだけ行にし、描く範囲の行だけを描く。 */
final class ChartRows {

    /** 行になる枝と、その字下げ。 */
    private record Place(Branch branch, int depth, boolean open) {}

    private final ChartQuery query;
    private final Slice slice;
    private final Progresses progresses;
    private final RowBars bars;
    private int counted;

    ChartRows(
            ScheduleSnapshot snapshot,
            ChartQuery query,
            Axis axis,
            Map<StepKey, Span> baseline,
            Slice slice,
            Progresses progresses) {
        this.query = query;
        this.slice = slice;
        this.progresses = progresses;
        this.bars = new RowBars(snapshot.today(), axis, baseline, snapshot.afterwards());
    }

    /** 帯の行のうち、描く範囲のもの。続けて呼ぶ帯の行とあわせて数える。 */
    List<ChartRow> of(Lane lane, List<Branch> branches) {
        List<Place> places = new ArrayList<>();
        arranged(branches).forEach(branch -> add(places, lane, branch, 0));
        List<ChartRow> rows = new ArrayList<>();
        for (Place place : places) {
            if (slice.holds(counted++)) {
                rows.add(row(place));
            }
        }
        return rows;
    }

    /** これまでに数えた行。描く範囲の外も数える。 */
    int counted() {
        return counted;
    }

    /** 絞って並べた枝。束の中に一つも残らなければ、束ごと落とす。 */
    private List<Branch> arranged(List<Branch> branches) {
        List<Branch> kept =
                branches.stream().flatMap(branch -> kept(branch).stream()).toList();
        return query.sort()
                .order()
                .map(order -> kept.stream()
                        .sorted(Comparator.comparing(progresses::of, order))
                        .toList())
                .orElse(kept);
    }

    private Optional<Branch> kept(Branch branch) {
        if (branch.bundle()) {
            return Optional.of(branch.with(arranged(branch.children())))
                    .filter(bundle -> !bundle.children().isEmpty());
        }
        return Optional.of(branch)
                .filter(it -> !query.filter().asksProgress() || query.filter().admits(progresses.of(it)));
    }

    private void add(List<Place> places, Lane lane, Branch branch, int depth) {
        boolean open = !branch.children().isEmpty() && query.folds().open(lane, branch.key(), depth);
        places.add(new Place(branch, depth, open));
        if (open) {
            branch.children().forEach(child -> add(places, lane, child, depth + 1));
        }
    }

    private ChartRow row(Place place) {
        Branch branch = place.branch();
        Progress progress = progresses.of(branch);
        return new ChartRow(
                branch.key(),
                place.depth(),
                branch.label(),
                branch.address(),
                branch.section(),
                progress,
                bars.of(progress, branch::all),
                branch.children().size(),
                place.open());
    }
}
