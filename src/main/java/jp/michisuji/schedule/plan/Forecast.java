package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 見込みの計算。実績と今日から、開いた工程と来る工程を開庁日で先へ置き、計画との余裕を数える。 */
public final class Forecast {

    private final Network network;
    private final Map<StepKey, Fact> facts;
    private final LocalDate today;
    private final StepGraph graph;
    private final OpenDayIndex days;
    private final Slots slots;
    private final Assumptions assumptions;

    private Forecast(Network network, Map<StepKey, Fact> facts, Timetable timetable, LocalDate today) {
        this.network = network;
        this.facts = facts;
        this.today = today;
        this.graph = new StepGraph(
                network.steps(),
                step -> facts.containsKey(step)
                        && facts.get(step).begun()
                        && !network.halted().contains(step));
        this.days = new OpenDayIndex(timetable.days(), today);
        this.slots = new Slots(days, timetable);
        this.assumptions = new Assumptions(graph, timetable);
    }

    public static Outlook of(
            Network network, Map<StepKey, Fact> facts, Plan plan, Timetable timetable, LocalDate today) {
        return new Forecast(network, facts, timetable, today).outlook(plan);
    }

    private Outlook outlook(Plan plan) {
        Order order = Order.of(graph);
        Forward forward = new Forward(graph, facts, network.halted(), slots, today);
        forward.run(order);
        List<Trouble> troubles = new ArrayList<>(new Defects(graph).troubles(order.cycles(), toCome(), graph::behind));
        troubles.addAll(forward.troubles());
        troubles.addAll(new Listings(facts, slots).troubles(toCome().toList()));
        troubles.addAll(pastAnchors());
        troubles.addAll(assumptions.troubles(toCome(), forward.spans()));
        return new Outlook(forward.spans(), floats(forward, plan), forward.driver(), troubles);
    }

    private Map<StepKey, Integer> floats(Forward forward, Plan plan) {
        Map<StepKey, Integer> floats = new HashMap<>();
        forward.spans().forEach((step, span) -> {
            Span planned = plan.spans().get(step);
            int left = planned == null ? 0 : days.between(span.finish(), planned.finish());
            if (planned != null && (left != 0 || !onItsDay(step, forward))) {
                floats.put(step, left);
            }
        });
        return floats;
    }

    /** 決まった日を待って、その日どおりか。初めからその日に終わるものに、余裕はあるともないとも言えない。 */
    private boolean onItsDay(StepKey step, Forward forward) {
        StepKey at = step;
        while (forward.driver().containsKey(at) && !waitsForDay(at)) {
            at = forward.driver().get(at);
        }
        return waitsForDay(at);
    }

    private boolean waitsForDay(StepKey step) {
        return graph.step(step).pace() instanceof Pace.Until;
    }

    private Stream<PlanStep> toCome() {
        return network.steps().stream().filter(step -> !done(step.key()));
    }

    private boolean done(StepKey step) {
        return facts.containsKey(step) && facts.get(step).done();
    }

    private record Past(LocalDate anchor, String label) {}

    /** 前の工程から過ぎているものは、前の工程だけを挙げる。 */
    private List<Trouble> pastAnchors() {
        Map<Past, List<StepKey>> past = toCome().filter(this::isPast)
                .filter(step ->
                        graph.before(step.key()).stream().map(graph::step).noneMatch(this::isPast))
                .collect(Collectors.groupingBy(
                        step -> new Past(network.anchors().get(step.key()), step.label()),
                        LinkedHashMap::new,
                        Collectors.mapping(PlanStep::key, Collectors.toList())));
        return past.entrySet().stream()
                .map(entry -> past(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isPast(PlanStep step) {
        LocalDate anchor = network.anchors().get(step.key());
        return anchor != null && anchor.isBefore(today) && !done(step.key());
    }

    private static Trouble past(Past past, List<StepKey> steps) {
        String words =
                Words.counted(past.label(), steps.size()) + "の終わりの日（" + Words.day(past.anchor()) + "）を、終えないまま過ぎています。";
        return new Trouble(Kind.PAST_ANCHOR, words, steps);
    }
}
