package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 網の目。一つの工程と、そのすぐ前とすぐ後の工程。符号で引き直さずに前後へたどれる。 */
final class Node {

    static final Comparator<Node> BY_KEY = Comparator.comparing(Node::key);

    private final int number;
    private final PlanStep step;
    private List<Node> before = List.of();
    private List<Node> behind = List.of();

    /** @param number 網の中の番号。0 から */
    Node(int number, PlanStep step) {
        this.number = number;
        this.step = step;
    }

    int number() {
        return number;
    }

    StepKey key() {
        return step.key();
    }

    String label() {
        return step.label();
    }

    Pace pace() {
        return step.pace();
    }

    PlanStep step() {
        return step;
    }

    List<Node> before() {
        return before;
    }

    List<Node> behind() {
        return behind;
    }

    void waitFor(Node earlier) {
        before = with(before, earlier);
        earlier.behind = with(earlier.behind, this);
    }

    private static List<Node> with(List<Node> nodes, Node more) {
        List<Node> longer = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
        longer.add(more);
        return longer;
    }
}
