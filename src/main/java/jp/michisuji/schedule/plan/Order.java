package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 数える順。前の工程が必ず先に来る。輪の中の工程は順に入れず、別に挙げる。
 *
 * @param steps 輪の中にない工程のすべて
 */
record Order(List<StepKey> steps, List<List<StepKey>> cycles) {

    static Order of(StepGraph graph) {
        Set<StepKey> all = graph.keys();
        List<StepKey> order = peeled(graph, all);
        if (order.size() == all.size()) {
            return new Order(order, List.of());
        }
        Set<StepKey> suspects = new LinkedHashSet<>(all);
        order.forEach(suspects::remove);
        List<List<StepKey>> cycles = Cycles.among(graph, suspects);
        Set<StepKey> sound = new LinkedHashSet<>(all);
        cycles.forEach(cycle -> cycle.forEach(sound::remove));
        return new Order(peeled(graph, sound), cycles);
    }

    private static List<StepKey> peeled(StepGraph graph, Set<StepKey> among) {
        Map<StepKey, Integer> waiting = new HashMap<>();
        List<StepKey> order = new ArrayList<>(among.size());
        for (StepKey step : among) {
            int before =
                    (int) graph.before(step).stream().filter(among::contains).count();
            waiting.put(step, before);
            if (before == 0) {
                order.add(step);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            for (StepKey behind : graph.behind(order.get(at))) {
                Integer left = waiting.computeIfPresent(behind, (step, count) -> count - 1);
                if (left != null && left == 0) {
                    order.add(behind);
                }
            }
        }
        return order;
    }

    private static int waiting(List<StepKey> before, Set<StepKey> among) {
        return before.isEmpty()
                ? 0
                : (int) before.stream().filter(among::contains).count();
    }
}
