package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 数える順。前の工程が必ず先に来る。輪の中の工程は順に入れず、別に挙げる。
 *
 * @param steps 輪の中にない工程のすべて
 */
record Order(List<Node> steps, List<List<Node>> cycles) {

    static Order of(StepGraph graph) {
        List<Node> all = graph.nodes();
        List<Node> order = peeled(all);
        if (order.size() == all.size()) {
            return new Order(order, List.of());
        }
        Set<Node> suspects = new LinkedHashSet<>(all);
        order.forEach(suspects::remove);
        List<List<Node>> cycles = Cycles.among(suspects);
        Set<Node> sound = new LinkedHashSet<>(all);
        cycles.forEach(cycle -> cycle.forEach(sound::remove));
        return new Order(peeled(sound), cycles);
    }

    private static List<Node> peeled(Collection<Node> among) {
        BitSet known = new BitSet();
        among.forEach(node -> known.set(node.number()));
        int[] waiting = new int[known.length()];
        List<Node> order = new ArrayList<>(among.size());
        for (Node node : among) {
            waiting[node.number()] = count(node.before(), known);
            if (waiting[node.number()] == 0) {
                order.add(node);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            for (Node behind : order.get(at).behind()) {
                if (known.get(behind.number()) && --waiting[behind.number()] == 0) {
                    order.add(behind);
                }
            }
        }
        return order;
    }

    private static int count(List<Node> nodes, BitSet known) {
        int count = 0;
        for (Node node : nodes) {
            count += known.get(node.number()) ? 1 : 0;
        }
        return count;
    }
}
