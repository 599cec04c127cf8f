package jp.michisuji.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import org.junit.jupiter.api.Test;

/** 行の歩み。業務は移管日で終わると言い、移管後の確認は別に言う。余裕は、行に出す二つの日と食い違わない。 */
class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final LocalDate TRANSFER = LocalDate.of(2027, 4, 1);
    private static final StepKey PREPARE = StepKey.of("duty:1", "p", "prepare");
    private static final StepKey MOVE = StepKey.of("duty:1", "p", "move");
    private static final StepKey CHECK = StepKey.of("duty:1", "p", "check");

    private final List<PlanStep> steps = new ArrayList<>();
    private final Map<StepKey, LocalDate> anchors = new HashMap<>();
    private final Map<StepKey, Fact> facts = new HashMap<>();
    private Timetable timetable = new Timetable(new OpenDays(Map.of(), Set.of()), Map.of(), Map.of());

    private ProgressTest 一つの業務() {
        steps.add(new PlanStep(PREPARE, "準備する", Set.of(), new Pace.Work(10)));
        steps.add(new PlanStep(MOVE, "移管日になった", Set.of(PREPARE), new Pace.Until(TRANSFER)));
        steps.add(new PlanStep(CHECK, "一か月後を確認する", Set.of(MOVE), new Pace.Work(20)));
        anchors.put(MOVE, TRANSFER);
        anchors.put(CHECK, LocalDate.of(2027, 4, 30));
        return this;
    }

    private Progress progress(StepKey... of) {
        Network network = new Network(steps, anchors);
        Situation situation = new Situation(network, facts, timetable);
        Plan plan = BackwardPlan.of(network, timetable);
        return Progress.of(
                List.of(of),
                new ScheduleSnapshot(
                        TODAY,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        situation,
                        plan,
                        situation.outlook(plan, TODAY),
                        List.of(),
                        Map.of(),
                        Set.of(CHECK)));
    }

    @Test
    void 業務の計画と見込みは移管日で終わり_移管後の確認は別に言う() {
        Progress duty = 一つの業務().progress(PREPARE, MOVE, CHECK);

        assertThat(duty.plan().finish()).isEqualTo(TRANSFER);
        assertThat(duty.forecast()).isEqualTo(TRANSFER);
        assertThat(duty.afterwards()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(progress(CHECK))
                .extracting(Progress::plan, Progress::forecast, Progress::afterwards)
                .containsExactly(new Span(TRANSFER, LocalDate.of(2027, 4, 30)), LocalDate.of(2027, 4, 30), null);
    }

    @Test
    void 移し終えれば済みで_残る確認が遅れていればそれを状態で言う() {
        一つの業務();
        facts.put(PREPARE, new Fact(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15)));
        facts.put(MOVE, new Fact(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 1, 29)));
        assertThat(progress(PREPARE, MOVE, CHECK))
                .extracting(Progress::finished, Progress::forecast, Progress::state)
                .containsExactly(LocalDate.of(2027, 1, 29), null, RowState.ON_TRACK);

        anchors.put(CHECK, LocalDate.of(2027, 1, 29));
        assertThat(progress(PREPARE, MOVE, CHECK).state()).isEqualTo(RowState.LATE);

        facts.put(CHECK, new Fact(TODAY, TODAY));
        assertThat(progress(PREPARE, MOVE, CHECK).state()).isEqualTo(RowState.DONE);
        assertThat(progress(PREPARE, MOVE, CHECK).afterwards()).isNull();
    }

    /** 1月29日（金）の開催を逃すと、次は 4月30日（金）。逃した開催からは六十開庁日あまりだが、終わりの日からは二十開庁日。 */
    @Test
    void 会議を逃した主題の超過は_計画の終わりから見込みの終わりまでを言う() {
        StepKey result = StepKey.of("item:1", "p", "result");
        StepKey tell = StepKey.of("item:1", "p", "tell");
        steps.add(new PlanStep(result, "議会に報告する", Set.of(), new Pace.Deliberation("gikai", null)));
        steps.add(new PlanStep(tell, "知らせる", Set.of(result), new Pace.Work(0)));
        anchors.put(tell, TRANSFER);
        timetable = new Timetable(
                timetable.days(),
                Map.of("gikai", List.of(sitting(LocalDate.of(2027, 1, 29)), sitting(LocalDate.of(2027, 4, 30)))),
                Map.of());

        assertThat(progress(result, tell))
                .extracting(Progress::floatDays, Progress::state)
                .containsExactly(-20, RowState.LATE);
        assertThat(progress(tell).floatDays()).isEqualTo(-20);
        assertThat(progress(result).floatDays()).isLessThan(-50);
    }

    private static Sitting sitting(LocalDate day) {
        return new Sitting(day.toString(), "議会報告", day, day);
    }
}
