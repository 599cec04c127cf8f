package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Networks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 計画と見込みの約束事。でたらめな網で確かめる。種を決めてあるので、いつも同じ網を試す。 */
class PlanPropertiesTest {

    private static final String SEED = "20270401";

    @Provide
    Arbitrary<Situation> works() {
        return Networks.works();
    }

    @Provide
    Arbitrary<Situation> any() {
        return Networks.any();
    }

    @Property(tries = 500, seed = SEED)
    void 基準日から遡りいちばん早い始まりから先へ数えると基準日に戻る(@ForAll("works") Situation given) {
        Plan plan = plan(given);
        LocalDate start = plan.spans().values().stream()
                .map(Span::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();

        Outlook outlook = given.outlook(plan, start);

        Map.Entry<StepKey, LocalDate> anchor =
                given.network().anchors().entrySet().iterator().next();
        assertThat(outlook.finish(anchor.getKey())).isEqualTo(anchor.getValue());
        assertThat(outlook.floats().values()).allMatch(days -> days >= 0);
        assertThat(Chains.critical(outlook, given.network(), anchor.getKey()).links())
                .allSatisfy(link ->
                        assertThat(outlook.floats().get(link.step().key())).isZero());
    }

    @Property(tries = 500, seed = SEED)
    void 閉庁日を加えても見込みは早くならず計画は遅くならない(@ForAll("any") Situation given, @ForAll @IntRange(min = 0, max = 300) int at) {
        LocalDate closed = TODAY.plusDays(at);
        Situation then = given.with(new Timetable(
                new OpenDays(Map.of(closed, "システム更改"), Set.of()),
                given.timetable().sittings(),
                given.timetable().windows()));

        neverEarlier(outlook(given), outlook(then));
        Plan before = plan(given);
        plan(then).spans().forEach((step, span) -> {
            assertThat(before.spans()).containsKey(step);
            assertThat(span.finish()).isBeforeOrEqualTo(before.spans().get(step).finish());
            assertThat(span.start()).isBeforeOrEqualTo(before.spans().get(step).start());
        });
    }

    @Property(tries = 500, seed = SEED)
    void 余裕が負なのは計画に遅れるときだけである(@ForAll("any") Situation given) {
        Plan plan = plan(given);
        Outlook outlook = given.outlook(plan, TODAY);

        outlook.floats().forEach((step, days) -> {
            LocalDate planned = plan.spans().get(step).finish();
            LocalDate finish = outlook.finish(step);
            assertThat(days).isEqualTo(Given.DAYS.between(finish, planned));
            assertThat(days >= 0 || finish.isAfter(planned)).isTrue();
            assertThat(days <= 0 || finish.isBefore(planned)).isTrue();
        });
    }

    @Property(tries = 500, seed = SEED)
    void 開催の日を後へ動かしても見込みは早くならない(
            @ForAll("any") Situation given,
            @ForAll @IntRange(min = 0, max = 11) int at,
            @ForAll @IntRange(min = 1, max = 90) int later) {
        Sitting sitting = given.timetable()
                .sittings()
                .get(at % 2 == 0 ? "bukai" : "chogi")
                .get(at);
        WhatIf move = new MoveSitting(sitting.key(), sitting.day().plusDays(later), sitting.papersBy());

        neverEarlier(outlook(given), outlook(given.after(List.of(move), TODAY)));
    }

    /** 締切も延びれば、逃していた開催に間に合うことがある。早くなるのは、その工程とその先に限る。 */
    @Property(tries = 500, seed = SEED)
    void 資料の締切ごと後へ動かして早くなるのは動かした開催に新たに間に合う工程とその先だけである(
            @ForAll("any") Situation given,
            @ForAll @IntRange(min = 0, max = 11) int at,
            @ForAll @IntRange(min = 1, max = 40) int later) {
        String body = at % 2 == 0 ? "bukai" : "chogi";
        Sitting sitting = given.timetable().sittings().get(body).get(at);
        LocalDate day = sitting.day().plusDays(later);
        WhatIf move = new MoveSitting(sitting.key(), day, sitting.papersBy().plusDays(later));

        Outlook before = outlook(given);
        Outlook after = outlook(given.after(List.of(move), TODAY));

        StepGraph graph = new StepGraph(given.network().steps(), step -> false);
        List<Node> caught = graph.nodes().stream()
                .filter(step -> step.pace() instanceof Pace.Deliberation deliberation
                        && deliberation.body().equals(body)
                        && after.finishesBy(step.key(), day)
                        && !after.finishesBy(step.key(), day.minusDays(1)))
                .toList();
        Set<StepKey> mayGain = Set.copyOf(StepGraph.keys(StepGraph.reach(caught, Node::behind)));
        after.spans().forEach((step, span) -> {
            if (!mayGain.contains(step)) {
                assertThat(before.spans()).containsKey(step);
                assertThat(span.finish()).isAfterOrEqualTo(before.finish(step));
            }
        });
    }

    @Property(tries = 100, seed = SEED)
    void 開催をやめても遅れても継続になっても見込みは早くならない(
            @ForAll("any") Situation given,
            @ForAll @IntRange(min = 0, max = 11) int at,
            @ForAll @IntRange(min = 1, max = 60) int late) {
        List<WhatIf> changes = List.of(
                new DropSitting("chogi" + at),
                new DropSitting("bukai" + at),
                new Delay("duty:" + at % 3, late),
                new HoldOver("duty:" + at % 3, "bukai"));

        changes.forEach(change -> neverEarlier(outlook(given), outlook(given.after(List.of(change), TODAY))));
    }

    @Property(tries = 500, seed = SEED)
    void どこに輪があっても計算は終わり輪の工程だけを名指しする(
            @ForAll("any") Situation given, @ForAll List<@IntRange(min = 0, max = 3599) Integer> backEdges) {
        List<PlanStep> steps = given.network().steps();
        Situation then = given.with(steps.stream()
                .map(step -> {
                    Set<StepKey> after = new TreeSet<>(step.after());
                    backEdges.stream()
                            .filter(edge -> steps.get(edge % steps.size()).equals(step))
                            .forEach(edge -> after.add(
                                    steps.get(edge / 60 % steps.size()).key()));
                    return new PlanStep(step.key(), step.label(), after, step.pace());
                })
                .toList());

        Set<StepKey> inCycles = cycles(plan(then).troubles());

        StepGraph graph = new StepGraph(then.network().steps(), step -> false);
        assertThat(inCycles)
                .containsExactlyInAnyOrderElementsOf(StepGraph.keys(graph.nodes().stream()
                        .filter(step ->
                                StepGraph.reach(step.behind(), Node::behind).contains(step))
                        .toList()));
        assertThat(inCycles).containsAll(cycles(outlook(then).troubles()));
        assertThat(plan(then).spans()).doesNotContainKeys(inCycles.toArray(StepKey[]::new));
    }

    @Property(tries = 200, seed = SEED)
    void 索引は一日ずつ数えたときと同じ日を答える(
            @ForAll @IntRange(min = -20_000, max = 20_000) int from,
            @ForAll @IntRange(min = -600, max = 600) int count) {
        OpenDayIndex index = new OpenDayIndex(Given.DAYS, TODAY);
        LocalDate day = TODAY.plusDays(from);
        LocalDate other = day.plusDays(count);

        assertThat(index.plus(day, count)).isEqualTo(Given.DAYS.plus(day, count));
        assertThat(index.between(day, other)).isEqualTo(Given.DAYS.between(day, other));
        assertThat(index.onOrAfter(day)).isEqualTo(Given.DAYS.onOrAfter(day));
        assertThat(index.onOrBefore(day)).isEqualTo(Given.DAYS.onOrBefore(day));
    }

    private static Plan plan(Situation given) {
        return BackwardPlan.of(given.network(), given.timetable());
    }

    private static Outlook outlook(Situation given) {
        return given.outlook(new Plan(Map.of(), List.of()), TODAY);
    }

    /** 日がなくなるのは、いつまでも遅くなることと同じに扱う。 */
    private static void neverEarlier(Outlook before, Outlook after) {
        after.spans().forEach((step, span) -> {
            if (!step.value().endsWith("（遅れ）")) {
                assertThat(before.spans()).containsKey(step);
                assertThat(span.finish()).as(step.value()).isAfterOrEqualTo(before.finish(step));
            }
        });
    }

    private static Set<StepKey> cycles(List<Trouble> troubles) {
        Set<StepKey> steps = new TreeSet<>();
        troubles.stream()
                .filter(trouble -> trouble.kind() == Trouble.Kind.CYCLE)
                .forEach(trouble -> steps.addAll(trouble.steps()));
        return steps;
    }
}
