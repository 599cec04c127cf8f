package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 先へ数える計算。終えた工程は実績のまま、開いた工程と来る工程を今日から置く。 */
final class Forward {

    private static final Fact NOT_BEGUN = new Fact(null, null);

    private final StepGraph graph;
    private final Map<StepKey, Fact> facts;
    private final Set<StepKey> halted;
    private final Slots slots;
    private final LocalDate today;
    private final Stalls stalls;
    private final Map<StepKey, Span> spans = new HashMap<>();
    private final Map<StepKey, StepKey> driver = new HashMap<>();

    Forward(StepGraph graph, Map<StepKey, Fact> facts, Set<StepKey> halted, Slots slots, LocalDate today) {
        this.graph = graph;
        this.facts = facts;
        this.halted = halted;
        this.slots = slots;
        this.today = today;
        this.stalls = new Stalls(graph);
    }

    void run(Order order) {
        order.cycles().forEach(cycle -> cycle.forEach(step -> stalls.at(step, Kind.CYCLE)));
        order.steps().forEach(this::place);
    }

    Map<StepKey, Span> spans() {
        return spans;
    }

    Map<StepKey, StepKey> driver() {
        return driver;
    }

    List<Trouble> troubles() {
        return stalls.troubles("見込み");
    }

    private void place(StepKey step) {
        Fact fact = fact(step);
        if (fact.done()) {
            spans.put(step, Span.endingOn(fact.finished(), Days.earlier(fact.started(), fact.finished())));
        } else if (running(step, fact) || !stalls.spread(step, graph.before(step))) {
            Pace pace = graph.step(step).pace();
            slot(step, slots.of(pace), fact)
                    .ifPresentOrElse(span -> spans.put(step, span), () -> stalls.at(step, Trouble.unplaced(pace)));
        }
    }

    private Optional<Span> slot(StepKey step, Slot slot, Fact fact) {
        if (running(step, fact)) {
            return slot.begunOn(fact.started(), today);
        }
        return slot.startingFrom(ready(step))
                .map(span -> fact.begun() ? Span.endingOn(span.finish(), fact.started()) : span);
    }

    private boolean running(StepKey step, Fact fact) {
        return fact.begun() && !halted.contains(step);
    }

    /** 今日と、前の工程の終わりのうち、遅い日。まだ終えていない前の工程が決めているなら、それを控える。 */
    private LocalDate ready(StepKey step) {
        List<StepKey> before = graph.before(step);
        if (before.isEmpty()) {
            return today;
        }
        LocalDate ready = before.stream().map(this::finish).reduce(today, Days::later);
        before.stream()
                .filter(earlier ->
                        finish(earlier).equals(ready) && !fact(earlier).done())
                .findFirst()
                .ifPresent(earlier -> driver.put(step, earlier));
        return ready;
    }

    private LocalDate finish(StepKey step) {
        return spans.get(step).finish();
    }

    private Fact fact(StepKey step) {
        return facts.getOrDefault(step, NOT_BEGUN);
    }
}
