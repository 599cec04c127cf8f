package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** 工程の前後。符号で引くのは組み立てるときだけで、あとは網の目を前へ後へたどる。同じ符号の工程は初めの一つだけを使う。 */
final class StepGraph {

    private final Map<StepKey, Node> byKey;
    private final List<Node> nodes;
    private final List<Node> astray = new ArrayList<>();

    /** @param free 前の工程を待たない工程。もう着手したもの */
    StepGraph(Collection<PlanStep> given, Predicate<StepKey> free) {
        byKey = new HashMap<>(given.size() * 2);
        nodes = new ArrayList<>(given.size());
        given.forEach(this::add);
        nodes.stream()
                .filter(node -> !node.step().after().isEmpty() && !free.test(node.key()))
                .forEach(this::join);
    }

    private void add(PlanStep step) {
        Node node = new Node(nodes.size(), step);
        if (byKey.putIfAbsent(step.key(), node) == null) {
            nodes.add(node);
        }
    }

    private void join(Node node) {
        Set<StepKey> after = node.step().after();
        after.stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .sorted(Node.BY_KEY)
                .forEach(node::waitFor);
        if (node.before().size() < after.size()) {
            astray.add(node);
        }
    }

    /** その符号の工程がなければ {@code null} */
    Node node(Object key) {
        return byKey.get(key);
    }

    /** 与えられた順に。 */
    List<Node> nodes() {
        return nodes;
    }

    /** 知らない工程を待っている工程。 */
    List<Node> astray() {
        return astray;
    }

    /** 始めの工程と、そこから一方向へたどれるすべての工程。 */
    static List<Node> reach(Collection<Node> starts, Function<Node, List<Node>> next) {
        Set<Node> seen = new LinkedHashSet<>(starts);
        List<Node> queue = new ArrayList<>(seen);
        for (int at = 0; at < queue.size(); at++) {
            next.apply(queue.get(at)).stream().filter(seen::add).forEach(queue::add);
        }
        return queue;
    }

    static List<StepKey> keys(Collection<Node> nodes) {
        return nodes.stream().map(Node::key).toList();
    }
}
