package jp.michisuji.schedule.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * 前後の輪。互いに相手の前にも後ろにもある工程を、輪ごとに集める。
 *
 * <p>後ろへ深く進んで終えた順を控え、その逆の順に前へたどる（Kosaraju）。工程が長く連なっても積み重ならないように、再帰しない。
 */
final class Cycles {

    private final StepGraph graph;
    private final Set<StepKey> left;

    private Cycles(StepGraph graph, Set<StepKey> among) {
        this.graph = graph;
        this.left = new HashSet<>(among);
    }

    static List<List<StepKey>> among(StepGraph graph, Set<StepKey> suspects) {
        List<StepKey> finished = new Cycles(graph, suspects).finished(suspects);
        Collections.reverse(finished);
        Cycles backwards = new Cycles(graph, suspects);
        return finished.stream()
                .filter(backwards.left::contains)
                .map(backwards::gathered)
                .filter(group -> group.size() > 1 || graph.behind(group.get(0)).contains(group.get(0)))
                .toList();
    }

    private record Visit(StepKey step, Iterator<StepKey> onward) {}

    private List<StepKey> finished(Set<StepKey> starts) {
        List<StepKey> order = new ArrayList<>();
        Deque<Visit> path = new ArrayDeque<>();
        for (StepKey start : starts) {
            enter(start, path);
            while (!path.isEmpty()) {
                Visit here = path.peek();
                if (here.onward().hasNext()) {
                    enter(here.onward().next(), path);
                } else {
                    order.add(path.pop().step());
                }
            }
        }
        return order;
    }

    private void enter(StepKey step, Deque<Visit> path) {
        if (left.remove(step)) {
            path.push(new Visit(step, graph.behind(step).iterator()));
        }
    }

    private List<StepKey> gathered(StepKey start) {
        List<StepKey> group = new ArrayList<>(List.of(start));
        left.remove(start);
        for (int at = 0; at < group.size(); at++) {
            graph.before(group.get(at)).stream().filter(left::remove).forEach(group::add);
        }
        return group.stream().sorted().toList();
    }
}
