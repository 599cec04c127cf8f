package jp.michisuji.overview.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Bodies;
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
    private final Bodies bodies;
    private final ItemVisibility visibility;

    ChartDrawing(ProgrammeSchedule schedule, ChartMarks marks, Bodies bodies, ItemVisibility visibility) {
        this.schedule = schedule;
        this.marks = marks;
        this.bodies = bodies;
        this.visibility = visibility;
    }

    /**
     * 描く。
     *
     * @param baseline 比べる基準計画の日。比べなければ空
     */
    public Chart draw(ChartQuery query, Map<StepKey, Span> baseline, Slice slice) {
        ScheduleSnapshot snapshot = schedule.now();
        Sight sight = visibility.sight();
        List<PlannedSubject> visible = snapshot.subjects().values().stream()
                .filter(subject -> sight.sees(subject.title().itemId()))
                .toList();
        Axis axis = Axis.of(
                query.zoom(),
                query.day(),
                snapshot.today(),
                snapshot.situation().timetable().days());
        Progresses progresses = new Progresses(snapshot);
        ChartRows rows = new ChartRows(snapshot, query, axis, baseline, slice, progresses);
        List<Chart.Lane> lanes = lanes(snapshot, query, rows, visible);
        return new Chart(
                axis,
                marks.on(axis),
                lanes,
                rows.counted(),
                counts(visible, progresses),
                choices(snapshot, visible),
                TroubleLines.of(snapshot, visible::contains),
                selected(snapshot, query, lanes, keys(visible)));
    }

    /** 選んだ行が見えていなければ、前後も見せない。 */
    private static Neighbours selected(
            ScheduleSnapshot snapshot, ChartQuery query, List<Chart.Lane> lanes, Set<String> visible) {
        return lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(row -> row.key().equals(query.row()))
                .findFirst()
                .flatMap(row -> Neighbours.of(row.key(), row.label(), snapshot, visible))
                .orElse(null);
    }

    private static Set<String> keys(List<PlannedSubject> subjects) {
        return subjects.stream().map(PlannedSubject::key).collect(Collectors.toSet());
    }

    private static List<Chart.Lane> lanes(
            ScheduleSnapshot snapshot, ChartQuery query, ChartRows rows, List<PlannedSubject> visible) {
        Branching branching = new Branching(snapshot);
        return Arrays.stream(Lane.values())
                .map(lane -> {
                    List<PlannedSubject> subjects = visible.stream()
                            .filter(subject -> subject.title().lane() == lane)
                            .filter(subject -> query.filter().admits(subject, snapshot))
                            .toList();
                    return lane(lane, branching.of(lane, subjects), subjects.size(), query, rows);
                })
                .toList();
    }

    private static Chart.Lane lane(Lane lane, List<Branch> branches, int subjects, ChartQuery query, ChartRows rows) {
        Set<String> turned = query.folds().turned();
        Set<String> inside = turned.isEmpty()
                ? Set.of()
                : branches.stream()
                        .flatMap(Branch::foldable)
                        .filter(turned::contains)
                        .collect(Collectors.toSet());
        return new Chart.Lane(lane, rows.of(lane, branches), subjects, inside);
    }

    private static Map<RowState, Long> counts(List<PlannedSubject> visible, Progresses progresses) {
        Map<RowState, Long> counts = new EnumMap<>(RowState.class);
        Arrays.stream(RowState.values()).forEach(state -> counts.put(state, 0L));
        visible.forEach(subject -> counts.merge(progresses.of(subject).state(), 1L, Long::sum));
        return counts;
    }

    private Chart.Choices choices(ScheduleSnapshot snapshot, List<PlannedSubject> visible) {
        List<String> sections = visible.stream()
                .map(subject -> subject.title().section())
                .distinct()
                .toList();
        Set<String> awaited = visible.stream()
                .flatMap(subject -> ChartFilter.awaited(subject, snapshot).stream())
                .collect(Collectors.toSet());
        Map<String, String> names = new LinkedHashMap<>();
        bodies.all().stream()
                .filter(body -> awaited.contains(body.code()))
                .forEach(body -> names.put(body.code(), body.name()));
        return new Chart.Choices(sections, names);
    }
}
