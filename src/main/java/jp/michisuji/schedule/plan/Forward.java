package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 先へ数える計算。終えた工程は実績のまま、開いた工程と来る工程を今日から置く。 */
final class Forward {

    private static final Fact NOT_BEGUN = new Fact(null, null);

    private final PerStep<Fact> facts;
    private final Set<StepKey> halted;
    private final Slots slots;
    private final LocalDate today;
    private final Stalls stalls = new Stalls();
    private final PerStep<Span> spans;
    private final PerStep<Node> driver;

    Forward(StepGraph graph, PerStep<Fact> facts, Set<StepKey> halted, Slots slots, LocalDate today) {
        this.facts = facts;
        this.halted = halted;
        this.spans = new PerStep<>(graph);
        this.driver = new PerStep<>(graph);
        this.slots = slots;
        this.today = today;
    }

    void run(Order order) {
        order.cycles().forEach(cycle -> cycle.forEach(step -> stalls.at(step, Kind.CYCLE)));
        order.steps().forEach(this::place);
    }

    PerStep<Span> spans() {
        return spans;
    }

    PerStep<Node> driver() {
        return driver;
    }

    List<Trouble> troubles() {
        return stalls.troubles("見込み");
    }

    private void place(Node step) {
        Fact fact = fact(step);
        if (fact.done()) {
            spans.place(step, Span.endingOn(fact.finished(), Days.earlier(fact.started(), fact.finished())));
        } else if (running(step, fact) || !stalls.spread(step, step.before())) {
            Pace pace = step.pace();
            slot(step, slots.of(pace), fact)
                    .ifPresentOrElse(span -> spans.place(step, span), () -> stalls.at(step, Trouble.unplaced(pace)));
        }
    }

    private Optional<Span> slot(Node step, Slot slot, Fact fact) {
        if (running(step, fact)) {
            return slot.begunOn(fact.started(), today);
        }
        return slot.startingFrom(ready(step))
                .map(span -> fact.begun() ? Span.endingOn(span.finish(), fact.started()) : span);
    }

    private boolean running(Node step, Fact fact) {
        return fact.begun() && !halted.contains(step.key());
    }

    /** 今日と、前の工程の終わりのうち、遅い日。まだ終えていない前の工程が決めているなら、それを控える。 */
    private LocalDate ready(Node step) {
        LocalDate ready = today;
        for (Node earlier : step.before()) {
            ready = Days.later(ready, finish(earlier));
        }
        driver.place(step, deciding(step, ready));
        return ready;
    }

    private Node deciding(Node step, LocalDate ready) {
        return step.before().stream()
                .filter(earlier ->
                        finish(earlier).equals(ready) && !fact(earlier).done())
                .findFirst()
                .orElse(null);
    }

    private LocalDate finish(Node step) {
        return spans.at(step).finish();
    }

    private Fact fact(Node step) {
        Fact fact = facts.at(step);
        return fact == null ? NOT_BEGUN : fact;
    }
}
