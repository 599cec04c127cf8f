package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 見込みの計算。実績と今日から、開いた工程と来る工程を開庁日で先へ置き、計画との余裕を数える。 */
public final class Forecast {

    private final LocalDate today;
    private final StepGraph graph;
    private final PerStep<Fact> facts;
    private final Set<StepKey> halted;
    private final PerStep<LocalDate> anchors;
    private final List<Node> toCome;
    private final OpenDayIndex days;
    private final Slots slots;
    private final Assumptions assumptions;

    private Forecast(Network network, Map<StepKey, Fact> facts, Timetable timetable, LocalDate today) {
        this.today = today;
        this.graph = new StepGraph(
                network.steps(),
                step -> facts.containsKey(step)
                        && facts.get(step).begun()
                        && !network.halted().contains(step));
        this.halted = network.halted();
        this.facts = PerStep.of(graph, facts);
        this.anchors = PerStep.of(graph, network.anchors());
        this.toCome = graph.nodes().stream().filter(this::isToCome).toList();
        this.days = new OpenDayIndex(timetable.days(), today);
        this.slots = new Slots(days, timetable);
        this.assumptions = new Assumptions(timetable);
    }

    public static Outlook of(
            Network network, Map<StepKey, Fact> facts, Plan plan, Timetable timetable, LocalDate today) {
        return new Forecast(network, facts, timetable, today).outlook(plan);
    }

    private Outlook outlook(Plan plan) {
        Order order = Order.of(graph);
        Forward forward = new Forward(graph, facts, halted, slots, today);
        forward.run(order);
        List<Trouble> troubles = new ArrayList<>(new Defects(graph).troubles(order.cycles(), toCome, Node::behind));
        troubles.addAll(forward.troubles());
        troubles.addAll(new Listings(facts, slots).troubles(toCome));
        troubles.addAll(pastAnchors());
        troubles.addAll(assumptions.troubles(toCome, forward.spans()));
        PerStep<StepKey> driver =
                PerStep.of(graph, node -> keyOf(forward.driver().at(node)));
        return new Outlook(forward.spans(), floats(forward, plan), driver, troubles);
    }

    private Map<StepKey, Integer> floats(Forward forward, Plan plan) {
        return PerStep.of(graph, node -> left(node, forward, plan.spans().get(node.key())));
    }

    private Integer left(Node node, Forward forward, Span planned) {
        Span span = forward.spans().at(node);
        if (span == null || planned == null) {
            return null;
        }
        int left = days.between(span.finish(), planned.finish());
        return left != 0 || !onItsDay(node, forward) ? left : null;
    }

    /** 決まった日を待って、その日どおりか。初めからその日に終わるものに、余裕はあるともないとも言えない。 */
    private static boolean onItsDay(Node node, Forward forward) {
        Node at = node;
        while (forward.driver().at(at) != null && !waitsForDay(at)) {
            at = forward.driver().at(at);
        }
        return waitsForDay(at);
    }

    private static boolean waitsForDay(Node node) {
        return node.pace() instanceof Pace.Until;
    }

    private static StepKey keyOf(Node node) {
        return node == null ? null : node.key();
    }

    private boolean isToCome(Node node) {
        Fact fact = facts.at(node);
        return fact == null || !fact.done();
    }

    private record Past(LocalDate anchor, String label) {}

    /** 前の工程から過ぎているものは、前の工程だけを挙げる。 */
    private List<Trouble> pastAnchors() {
        Map<Past, List<StepKey>> past = toCome.stream()
                .filter(this::isPast)
                .filter(step -> step.before().stream().noneMatch(this::isPast))
                .collect(Collectors.groupingBy(
                        step -> new Past(anchors.at(step), step.label()),
                        LinkedHashMap::new,
                        Collectors.mapping(Node::key, Collectors.toList())));
        return past.entrySet().stream()
                .map(entry -> past(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isPast(Node step) {
        LocalDate anchor = anchors.at(step);
        return anchor != null && anchor.isBefore(today) && isToCome(step);
    }

    private static Trouble past(Past past, List<StepKey> steps) {
        String words =
                Words.counted(past.label(), steps.size()) + "の終わりの日（" + Words.day(past.anchor()) + "）を、終えないまま過ぎています。";
        return new Trouble(Kind.PAST_ANCHOR, words, steps);
    }
}
