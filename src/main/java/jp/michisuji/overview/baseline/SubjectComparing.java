package jp.michisuji.overview.baseline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 一件の比べ。主題ごとに、留めた日と今日の計画と見込みを並べる。 */
final class SubjectComparing {

    private final ScheduleSnapshot snapshot;
    private final Map<StepKey, Span> fixed;
    private final Map<StepKey, String> labels;
    private final Map<String, List<StepKey>> bySubject;
    private final OpenDays days;

    /** @param labels 留めた工程の名 */
    SubjectComparing(ScheduleSnapshot snapshot, Map<StepKey, Span> fixed, Map<StepKey, String> labels) {
        this.snapshot = snapshot;
        this.fixed = fixed;
        this.labels = labels;
        this.bySubject = fixed.keySet().stream().sorted().collect(Collectors.groupingBy(StepKey::subject));
        this.days = snapshot.situation().timetable().days();
    }

    /** 基準にも今日の計画にもない件では空。 */
    Optional<Compared> of(PlannedSubject subject) {
        List<PlanStep> steps = snapshot.steps().get(subject.key());
        List<StepKey> keys = steps.stream().map(PlanStep::key).toList();
        List<StepKey> before = bySubject.getOrDefault(subject.key(), List.of());
        List<StepKey> counted = until(keys);
        LocalDate was = last(until(before), fixed);
        LocalDate plan = last(counted, snapshot.plan().spans());
        if (was == null && plan == null) {
            return Optional.empty();
        }
        LocalDate forecast = snapshot.outlook().spans().keySet().containsAll(counted)
                ? last(counted, snapshot.outlook().spans())
                : null;
        return Optional.of(new Compared(
                subject.title(),
                was,
                plan,
                forecast,
                shift(was, plan),
                shift(was, forecast),
                was == null ? List.of() : added(steps, before),
                removed(keys, before)));
    }

    /** 移管後の確認を除いた、終わりの日を決める工程。 */
    private List<StepKey> until(List<StepKey> keys) {
        return keys.stream().filter(key -> !snapshot.afterwards().contains(key)).toList();
    }

    private int shift(LocalDate from, LocalDate to) {
        return from == null || to == null ? 0 : days.between(from, to);
    }

    private List<String> added(List<PlanStep> steps, List<StepKey> before) {
        Set<StepKey> known = new HashSet<>(before);
        return steps.stream()
                .filter(step -> snapshot.plan().spans().containsKey(step.key()) && !known.contains(step.key()))
                .map(PlanStep::label)
                .toList();
    }

    private List<String> removed(List<StepKey> keys, List<StepKey> before) {
        Set<StepKey> known = new HashSet<>(keys);
        return before.stream()
                .filter(key -> !known.contains(key))
                .map(labels::get)
                .toList();
    }

    private static LocalDate last(Collection<StepKey> keys, Map<StepKey, Span> spans) {
        return keys.stream()
                .map(spans::get)
                .filter(Objects::nonNull)
                .map(Span::finish)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
