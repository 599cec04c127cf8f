package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;

/**
 * 行の帯。基準・計画・実績・見込みを、この順に重ねる。
 *
 * @param baseline 比べる基準計画の日。比べなければ空
 * @param afterwards 基準日の後の工程。それだけの行でなければ、基準の終わりに数えない
 */
record RowBars(LocalDate today, Axis axis, Map<StepKey, Span> baseline, Set<StepKey> afterwards) {

    List<Bar> of(Progress progress, Supplier<List<StepKey>> steps) {
        return Stream.of(baseline(steps), plan(progress), fact(progress), forecast(progress))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bar> baseline(Supplier<List<StepKey>> steps) {
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        List<StepKey> all = steps.get();
        boolean only = afterwards.containsAll(all);
        List<Span> spans = all.stream()
                .filter(step -> only || !afterwards.contains(step))
                .map(baseline::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<LocalDate> start = spans.stream().map(Span::start).min(LocalDate::compareTo);
        Optional<LocalDate> finish = spans.stream().map(Span::finish).max(LocalDate::compareTo);
        return start.flatMap(first -> Bar.of(Bar.Kind.BASELINE, first, finish.orElseThrow(), axis));
    }

    private Optional<Bar> plan(Progress progress) {
        return Optional.ofNullable(progress.plan())
                .flatMap(plan -> Bar.of(Bar.Kind.PLAN, plan.start(), plan.finish(), axis));
    }

    private Optional<Bar> fact(Progress progress) {
        if (progress.started() == null) {
            return Optional.empty();
        }
        LocalDate until = progress.finished() == null ? today : progress.finished();
        LocalDate end = until.isBefore(progress.started()) ? progress.started() : until;
        return Bar.of(Bar.Kind.FACT, progress.started(), end, axis);
    }

    private Optional<Bar> forecast(Progress progress) {
        if (progress.forecast() == null) {
            return Optional.empty();
        }
        LocalDate start = today.isAfter(progress.forecast()) ? progress.forecast() : today;
        return Bar.of(progress.over() ? Bar.Kind.LATE : Bar.Kind.FORECAST, start, progress.forecast(), axis);
    }
}
