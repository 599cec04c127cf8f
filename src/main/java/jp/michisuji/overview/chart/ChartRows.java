package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 行の並べ。枝を、開いているところだけ行にする。状態で絞るときは、その状態の主題だけを残す。 */
final class ChartRows {

    private final ScheduleSnapshot snapshot;
    private final ChartQuery query;
    private final Axis axis;
    private final Map<StepKey, Span> baseline;

    ChartRows(ScheduleSnapshot snapshot, ChartQuery query, Axis axis, Map<StepKey, Span> baseline) {
        this.snapshot = snapshot;
        this.query = query;
        this.axis = axis;
        this.baseline = baseline;
    }

    List<ChartRow> of(List<Branch> branches) {
        List<ChartRow> rows = new ArrayList<>();
        branches.forEach(branch -> kept(branch).ifPresent(kept -> add(rows, kept, 0)));
        return rows;
    }

    /** 状態で絞った枝。束の中に一つも残らなければ空。 */
    private Optional<Branch> kept(Branch branch) {
        if (query.state() == null) {
            return Optional.of(branch);
        }
        if (!branch.key().startsWith("section:")) {
            return Optional.of(branch)
                    .filter(it -> Progress.of(it.all(), snapshot).state() == query.state());
        }
        List<Branch> children = branch.children().stream()
                .flatMap(child -> kept(child).stream())
                .toList();
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new Branch(
                        branch.key(), branch.label(), branch.address(), branch.section(), List.of(), children));
    }

    private void add(List<ChartRow> rows, Branch branch, int depth) {
        boolean open = query.open().contains(branch.key());
        rows.add(row(branch, depth, open));
        if (open) {
            branch.children().forEach(child -> add(rows, child, depth + 1));
        }
    }

    private ChartRow row(Branch branch, int depth, boolean open) {
        List<StepKey> steps = branch.all();
        Progress progress = Progress.of(steps, snapshot);
        return new ChartRow(
                branch.key(),
                depth,
                branch.label(),
                branch.address(),
                branch.section(),
                progress,
                bars(progress, steps),
                branch.children().size(),
                open);
    }

    private List<Bar> bars(Progress progress, List<StepKey> steps) {
        return Stream.of(baseline(steps), plan(progress), fact(progress), forecast(progress))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bar> baseline(List<StepKey> steps) {
        List<Span> spans =
                steps.stream().map(baseline::get).filter(Objects::nonNull).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start =
                spans.stream().map(Span::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate finish =
                spans.stream().map(Span::finish).max(LocalDate::compareTo).orElseThrow();
        return Bar.of(Bar.Kind.BASELINE, start, finish, axis);
    }

    private Optional<Bar> plan(Progress progress) {
        return Optional.ofNullable(progress.plan())
                .flatMap(plan -> Bar.of(Bar.Kind.PLAN, plan.start(), plan.finish(), axis));
    }

    private Optional<Bar> fact(Progress progress) {
        if (progress.started() == null) {
            return Optional.empty();
        }
        LocalDate until = progress.finished() == null ? snapshot.today() : progress.finished();
        return Bar.of(
                Bar.Kind.FACT,
                progress.started(),
                until.isBefore(progress.started()) ? progress.started() : until,
                axis);
    }

    private Optional<Bar> forecast(Progress progress) {
        if (progress.forecast() == null) {
            return Optional.empty();
        }
        boolean late = progress.floatDays() != null && progress.floatDays() < 0;
        LocalDate start = snapshot.today().isAfter(progress.forecast()) ? progress.forecast() : snapshot.today();
        return Bar.of(late ? Bar.Kind.LATE : Bar.Kind.FORECAST, start, progress.forecast(), axis);
    }
}
