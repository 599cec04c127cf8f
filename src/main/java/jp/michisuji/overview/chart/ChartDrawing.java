package jp.michisuji.overview.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 工程表の作図。いまの工程の写しから、今の利用者に見せるものだけを、見方のとおりに並べる。 */
@Component
public class ChartDrawing {

    private final ProgrammeSchedule schedule;
    private final ChartMarks marks;
    private final ItemVisibility visibility;

    ChartDrawing(ProgrammeSchedule schedule, ChartMarks marks, ItemVisibility visibility) {
        this.schedule = schedule;
        this.marks = marks;
        this.visibility = visibility;
    }

    /** @param baseline 比べる基準計画の日。比べなければ空 */
    public Chart draw(ChartQuery query, Map<StepKey, Span> baseline) {
        ScheduleSnapshot snapshot = schedule.now();
        Sight sight = visibility.sight();
        Axis axis = Axis.of(
                query.zoom(),
                query.day(),
                snapshot.today(),
                snapshot.situation().timetable().days());
        Predicate<PlannedSubject> visible =
                subject -> sight.sees(subject.title().itemId());
        List<Chart.Lane> lanes = lanes(snapshot, query, axis, baseline, visible);
        return new Chart(
                axis,
                marks.on(axis),
                lanes,
                counts(snapshot, visible),
                sections(snapshot, visible),
                TroubleLines.of(snapshot, visible),
                selected(snapshot, query, lanes, visible));
    }

    /** 選んだ行が見えていなければ、前後も見せない。 */
    private static Neighbours selected(
            ScheduleSnapshot snapshot, ChartQuery query, List<Chart.Lane> lanes, Predicate<PlannedSubject> visible) {
        return lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(row -> row.key().equals(query.row()))
                .findFirst()
                .flatMap(row -> Neighbours.of(row.key(), row.label(), snapshot, seen(snapshot, visible)))
                .orElse(null);
    }

    private static Set<String> seen(ScheduleSnapshot snapshot, Predicate<PlannedSubject> visible) {
        return snapshot.subjects().values().stream()
                .filter(visible)
                .map(PlannedSubject::key)
                .collect(Collectors.toSet());
    }

    private static List<Chart.Lane> lanes(
            ScheduleSnapshot snapshot,
            ChartQuery query,
            Axis axis,
            Map<StepKey, Span> baseline,
            Predicate<PlannedSubject> visible) {
        ChartRows rows = new ChartRows(snapshot, query, axis, baseline);
        Branching branching = new Branching(snapshot);
        return Arrays.stream(Lane.values())
                .map(lane -> new Chart.Lane(lane.label(), rows.of(branching.of(lane, visible.and(query.subjects())))))
                .toList();
    }

    private static Map<RowState, Long> counts(ScheduleSnapshot snapshot, Predicate<PlannedSubject> visible) {
        Map<RowState, Long> counts = new EnumMap<>(RowState.class);
        Arrays.stream(RowState.values()).forEach(state -> counts.put(state, 0L));
        snapshot.subjects().values().stream()
                .filter(visible)
                .map(subject -> Progress.of(keys(snapshot, subject), snapshot).state())
                .forEach(state -> counts.merge(state, 1L, Long::sum));
        return counts;
    }

    private static List<StepKey> keys(ScheduleSnapshot snapshot, PlannedSubject subject) {
        return snapshot.steps().get(subject.key()).stream().map(PlanStep::key).toList();
    }

    private static List<String> sections(ScheduleSnapshot snapshot, Predicate<PlannedSubject> visible) {
        return snapshot.subjects().values().stream()
                .filter(visible)
                .map(subject -> subject.title().section())
                .distinct()
                .toList();
    }
}
