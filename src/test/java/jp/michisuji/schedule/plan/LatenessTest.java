package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 遅れのまとめ。令和9年3月26日（金）から4月1日（木）までは四開庁日。 */
class LatenessTest {

    private static final Timetable TIMETABLE = new Timetable(DAYS, Map.of(), Map.of());

    private static PlanStep step(String subject, Pace pace) {
        return new PlanStep(StepKey.of(subject, "移管する"), "移管する", Set.of(), pace);
    }

    private static Lateness lateness(PlanStep... steps) {
        Network network = new Network(
                List.of(steps), Stream.of(steps).collect(Collectors.toMap(PlanStep::key, step -> day("2027-04-01"))));
        Plan plan = BackwardPlan.of(network, TIMETABLE);
        Outlook outlook = Forecast.of(network, Map.of(), plan, TIMETABLE, day("2027-03-26"));
        return Lateness.of(network, outlook, DAYS);
    }

    @Test
    void 間に合わない業務の数といちばん大きい超過を言う() {
        Lateness lateness = lateness(
                step("duty:1", new Pace.Work(4)),
                step("duty:2", new Pace.Work(5)),
                // 4月2日（金）、5〜9、12〜16、19日（月）で、4月1日から十二開庁日
                step("duty:3", new Pace.Work(16)),
                step("item:1", new Pace.Work(30)));

        assertThat(lateness.only(subject -> subject.startsWith("duty:")).words(day("2027-04-01"), "業務"))
                .isEqualTo("令和9年4月1日に間に合わない業務: 2件（最大12開庁日超過）");
        assertThat(lateness.words(day("2027-05-01"), "業務")).isEqualTo("令和9年5月1日に間に合わない業務: 0件");
    }

    @Test
    void 主題ごとに最後の工程の見込みと余裕と超過を持つ() {
        StepKey last = StepKey.of("duty:3", "移管する");

        assertThat(lateness(step("duty:3", new Pace.Work(16))).standings())
                .containsExactly(
                        new Standing("duty:3", last, day("2027-04-19"), -12, Map.of(day("2027-04-01"), 12), true));
    }

    @Test
    void 数えない工程は_終わりの日を動かさない() {
        PlanStep transfer = step("duty:3", new Pace.Work(4));
        PlanStep check = new PlanStep(StepKey.of("duty:3", "確かめる"), "確かめる", Set.of(transfer.key()), new Pace.Work(20));
        Network network = new Network(List.of(transfer, check), Map.of(transfer.key(), day("2027-04-01")));
        Outlook outlook =
                Forecast.of(network, Map.of(), BackwardPlan.of(network, TIMETABLE), TIMETABLE, day("2027-03-26"));

        assertThat(Lateness.of(network.without(Set.of(check.key())), outlook, DAYS)
                        .standings())
                .extracting(Standing::last, Standing::finish)
                .containsExactly(tuple(transfer.key(), day("2027-04-01")));
    }

    @Test
    void 行き先のない審議を持つ業務は遅れと分けて数える() {
        Lateness lateness = lateness(step("duty:1", new Pace.Deliberation("bukai", null)));

        assertThat(lateness.late()).isEmpty();
        assertThat(lateness.undated()).extracting(Standing::subject).containsExactly("duty:1");
    }
}
