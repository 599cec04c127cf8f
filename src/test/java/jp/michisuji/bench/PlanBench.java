package jp.michisuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.BackwardPlan;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Lateness;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Outlook;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.Plan;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Timetable.Window;
import org.junit.jupiter.api.Test;

/**
 * 工程の計算の速さ。業務ごとに四つの筋と六つの工程を持つ網の、計画と見込みと遅れのまとめ。
 *
 * <p>一本の糸で走り、何も待たない計算なので、その糸が使った CPU の時間で測り、ほかの仕事に譲った待ちは含めない。
 */
class PlanBench {

    private static final int TRACKS = 4;
    private static final int STEPS = 6;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate ANCHOR = LocalDate.of(2027, 4, 1);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final OpenDays DAYS = new OpenDays(Map.of(), Set.of());

    @Test
    void 千業務の計画と見込みを計算する() throws IOException {
        Figures figures = new Figures("plan", "工程の計算");
        double cold = seconds(situation(1_000));
        Samples few = new Samples();
        Samples many = new Samples();
        Situation small = situation(100);
        Situation large = situation(1_000);
        for (int round = 0; round < 20; round++) {
            few.add(seconds(small));
            many.add(seconds(large));
        }
        figures.note("千業務の計画・見込み・遅れ、初めの一回", cold * 1000, "ミリ秒");
        figures.note("百業務の計画・見込み・遅れ（中央値）", few.median() * 1000, "ミリ秒");
        figures.note("千業務の計画・見込み・遅れ（中央値）", many.median() * 1000, "ミリ秒");
        figures.atMost("千業務の計算（p95）／一秒", many.quantile(0.95), 1);
        figures.atMost("伸び（100 → 1,000）", many.median() / few.median(), 15);
        figures.write();
    }

    private static double seconds(Situation given) {
        long start = CPU.getCurrentThreadCpuTime();
        Plan plan = BackwardPlan.of(given.network(), given.timetable());
        Outlook outlook = given.outlook(plan, TODAY);
        Lateness lateness = Lateness.of(given.network(), outlook, DAYS);
        double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
        assertThat(plan.spans()).hasSameSizeAs(given.network().steps());
        assertThat(lateness.standings()).isNotEmpty();
        return seconds;
    }

    private static Situation situation(int duties) {
        List<PlanStep> steps = new ArrayList<>();
        Map<StepKey, LocalDate> anchors = new HashMap<>();
        Map<StepKey, Fact> facts = new HashMap<>();
        for (int duty = 0; duty < duties; duty++) {
            String subject = "duty:" + duty;
            StepKey transfer = StepKey.of(subject, "transfer");
            Set<StepKey> ends = IntStream.range(0, TRACKS)
                    .mapToObj(track -> track(subject, track, steps))
                    .collect(Collectors.toSet());
            steps.add(new PlanStep(transfer, "移管する", ends, new Pace.Work(0)));
            anchors.put(transfer, ANCHOR);
            facts.put(StepKey.of(subject, "track0", "step0"), new Fact(TODAY.minusDays(duty % 40), null));
        }
        return new Situation(new Network(steps, anchors), facts, timetable());
    }

    private static StepKey track(String subject, int track, List<PlanStep> steps) {
        StepKey before = null;
        for (int at = 0; at < STEPS; at++) {
            StepKey key = StepKey.of(subject, "track" + track, "step" + at);
            steps.add(
                    new PlanStep(key, "工程" + track + at, before == null ? Set.of() : Set.of(before), pace(track, at)));
            before = key;
        }
        return before;
    }

    private static Pace pace(int track, int at) {
        if (track == 1 && at == 3) {
            return new Pace.Deliberation("bukai", null);
        }
        return track == 2 && at == 2 ? new Pace.Windowed("budget", 5) : new Pace.Work(3 + at + track);
    }

    private static Timetable timetable() {
        List<Sitting> sittings = IntStream.range(0, 24)
                .mapToObj(at -> TODAY.plusDays(14L * at))
                .map(day -> new Sitting("b" + day, "部会", DAYS.plus(day, -5), day))
                .toList();
        Window budget = new Window("w", "予算の要求", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30));
        return new Timetable(DAYS, Map.of("bukai", sittings), Map.of("budget", List.of(budget)));
    }
}
