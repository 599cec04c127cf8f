package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 遡る計算。基準日から、遅くとも始め、終えるべき日を決める。 */
public final class BackwardPlan {

    private final StepGraph graph;
    private final Slots slots;
    private final Stalls stalls = new Stalls();
    private final PerStep<Span> spans;
    private final PerStep<LocalDate> anchors;

    private BackwardPlan(Network network, Timetable timetable) {
        this.graph = new StepGraph(network.steps(), step -> false);
        this.spans = new PerStep<>(graph);
        this.anchors = PerStep.of(graph, network.anchors());
        LocalDate around = Days.soonest(network.anchors().values());
        this.slots = new Slots(new OpenDayIndex(timetable.days(), around), timetable);
    }

    public static Plan of(Network network, Timetable timetable) {
        return new BackwardPlan(network, timetable).plan();
    }

    private Plan plan() {
        Order order = Order.of(graph);
        order.cycles().forEach(cycle -> cycle.forEach(step -> stalls.at(step, Kind.CYCLE)));
        List<Node> backwards = new ArrayList<>(order.steps());
        Collections.reverse(backwards);
        backwards.forEach(this::place);
        List<Trouble> troubles =
                new ArrayList<>(new Defects(graph).troubles(order.cycles(), graph.nodes(), Node::before));
        troubles.addAll(stalls.troubles("計画"));
        return new Plan(spans, troubles);
    }

    /** 後の工程に置き場所がなければ、いつまでに終えればよいとも言えない。 */
    private void place(Node step) {
        if (stalls.spreadUnplaced(step, step.behind())) {
            return;
        }
        LocalDate finish = requiredFinish(step);
        if (finish == null) {
            if (!stalls.spread(step, step.behind())) {
                stalls.at(step, Kind.NO_ANCHOR);
            }
            return;
        }
        Pace pace = step.pace();
        slots.of(pace)
                .endingBy(finish)
                .ifPresentOrElse(span -> spans.place(step, span), () -> stalls.at(step, Trouble.unplaced(pace)));
    }

    /** 自分の基準日と、後の工程の始まりのうち、早い日。どちらもなければ {@code null} */
    private LocalDate requiredFinish(Node step) {
        LocalDate finish = anchors.at(step);
        for (Node behind : step.behind()) {
            Span span = spans.at(behind);
            finish = Days.earlier(finish, span == null ? null : span.start());
        }
        return finish;
    }
}
