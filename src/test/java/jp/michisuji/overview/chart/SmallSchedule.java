package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.BackwardPlan;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.Plan;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 小さな工程。課ごとに二つの業務、業務ごとに一つの筋と二つの工程。奇数の業務は間に合わない。 */
public final class SmallSchedule {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 4);
    static final OpenDays OPEN = new OpenDays(Map.of(), Set.of());

    private SmallSchedule() {}

    static ScheduleSnapshot of(int duties) {
        Map<String, PlannedSubject> subjects = new LinkedHashMap<>();
        Map<String, List<PlanStep>> steps = new LinkedHashMap<>();
        Map<StepKey, LocalDate> anchors = new LinkedHashMap<>();
        Map<StepKey, Fact> facts = new LinkedHashMap<>();
        for (int duty = 1; duty <= duties; duty++) {
            PlannedSubject subject = subject(duty);
            StepKey write = StepKey.of(subject.key(), "duty-transfer", "callActivity_manual", "userTask_write");
            StepKey move = StepKey.of(subject.key(), "duty-transfer", "userTask_move");
            subjects.put(subject.key(), subject);
            steps.put(
                    subject.key(),
                    List.of(
                            new PlanStep(write, "手順書を作る", Set.of(), new Pace.Work(10)),
                            new PlanStep(move, "移管する", Set.of(write), new Pace.Work(0))));
            anchors.put(move, duty % 2 == 1 ? TODAY.plusDays(3) : TODAY.plusDays(60));
            facts.put(write, new Fact(TODAY.minusDays(1), null));
        }
        Network network =
                new Network(steps.values().stream().flatMap(List::stream).toList(), anchors);
        Situation situation = new Situation(network, facts, new Timetable(OPEN, Map.of(), Map.of()));
        Plan plan = BackwardPlan.of(network, situation.timetable());
        return new ScheduleSnapshot(
                TODAY,
                subjects,
                steps,
                Map.of("callActivity_manual", "手順書"),
                situation,
                plan,
                situation.outlook(plan, TODAY),
                List.of(),
                Map.of(),
                Set.of());
    }

    private static PlannedSubject subject(int duty) {
        return new PlannedSubject(
                "duty:" + duty,
                new Title(Lane.DUTY, "業務" + duty, "/duties/" + duty, (duty + 1) / 2 + "課", null),
                "duty-transfer",
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    static ChartQuery query(ChartFilter filter, ChartSort sort, Folds folds) {
        return new ChartQuery(Zoom.YEAR, TODAY, filter, sort, folds, null);
    }

    static ChartFilter all() {
        return new ChartFilter(null, null, null, null, null);
    }

    static List<ChartRow> rows(ChartQuery query, Slice slice) {
        ScheduleSnapshot snapshot = of(6);
        Axis axis = Axis.of(query.zoom(), query.day(), TODAY, OPEN);
        List<PlannedSubject> subjects = snapshot.subjects().values().stream()
                .filter(subject -> query.filter().admits(subject, snapshot))
                .toList();
        return new ChartRows(snapshot, query, axis, Map.of(), slice, new Progresses(snapshot))
                .of(Lane.DUTY, new Branching(snapshot).of(Lane.DUTY, subjects));
    }

    /** 三つの課を業務まで開いた工程表。 */
    public static Chart chart(Zoom zoom) {
        ChartQuery query =
                new ChartQuery(zoom, TODAY, all(), ChartSort.LEDGER, new Folds(Map.of(Lane.DUTY, 1), Set.of()), null);
        Axis axis = Axis.of(zoom, TODAY, TODAY, OPEN);
        List<ChartRow> rows = rows(query, Slice.WHOLE);
        List<Bar> days = Bar.on(LocalDate.of(2026, 9, 18), "第9回", axis).stream().toList();
        return new Chart(
                axis,
                List.of(new Chart.MarkRow("部会", "/meetings", days)),
                List.of(new Chart.Lane(Lane.DUTY, rows, 6, Set.of())),
                rows.size(),
                Map.of(),
                new Chart.Choices(List.of(), Map.of()),
                List.of(),
                null);
    }
}
