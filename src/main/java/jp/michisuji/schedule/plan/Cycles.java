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

    private final Set<Node> left;

    private Cycles(Set<Node> among) {
        this.left = new HashSet<>(among);
    }

    static List<List<Node>> among(Set<Node> suspects) {
        List<Node> finished = new Cycles(suspects).finished(suspects);
        Collections.reverse(finished);
        Cycles backwards = new Cycles(suspects);
        return finished.stream()
                .filter(backwards.left::contains)
                .map(backwards::gathered)
                .filter(group -> group.size() > 1 || group.get(0).behind().contains(group.get(0)))
                .toList();
    }

    private record Visit(Node step, Iterator<Node> onward) {}

    private List<Node> finished(Set<Node> starts) {
        List<Node> order = new ArrayList<>();
        Deque<Visit> path = new ArrayDeque<>();
        for (Node start : starts) {
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

    private void enter(Node step, Deque<Visit> path) {
        if (left.remove(step)) {
            path.push(new Visit(step, step.behind().iterator()));
        }
    }

    private List<Node> gathered(Node start) {
        List<Node> group = new ArrayList<>(List.of(start));
        left.remove(start);
        for (int at = 0; at < group.size(); at++) {
            group.get(at).before().stream().filter(left::remove).forEach(group::add);
        }
        return group.stream().sorted(Node.BY_KEY).toList();
    }
}
