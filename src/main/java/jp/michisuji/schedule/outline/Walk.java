package jp.michisuji.schedule.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.schedule.outline.Diagram.Element;
import jp.michisuji.schedule.outline.Diagram.Flow;
import jp.michisuji.schedule.outline.Diagram.Kind;

/**
 * 図の歩き。始まりから計画の道をたどる。いま歩いている道へ戻る線は、差戻しや継続の輪なので捨てる。
 *
 * <p>枠（サブプロセス）に入れば中の始まりへ、中の行き止まりからは枠を出る線へ進む。
 */
final class Walk {

    private final Diagram diagram;
    private final Map<String, String> known;
    private final Set<String> onWay = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Element> order = new ArrayDeque<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Set<String> troubles = new LinkedHashSet<>();

    Walk(Diagram diagram, Map<String, String> known) {
        this.diagram = diagram;
        this.known = known;
        start();
    }

    private void start() {
        List<Element> starts = diagram.starts(null);
        if (starts.isEmpty()) {
            troubles.add("手続「" + diagram.name() + "」に始まりがない");
        } else {
            visit(starts.get(0));
        }
        if (starts.size() > 1) {
            troubles.add(
                    "手続「" + diagram.name() + "」に始まりがいくつもある。「" + starts.get(0).name() + "」から始めるものとした");
        }
    }

    /** 通った要素。先に通るものから順に。 */
    List<Element> order() {
        return List.copyOf(order);
    }

    /** その要素のすぐ手前の要素。 */
    Set<String> before(Element element) {
        return before.getOrDefault(element.id(), Set.of());
    }

    Set<String> troubles() {
        return troubles;
    }

    private void visit(Element element) {
        seen.add(element.id());
        onWay.add(element.id());
        // 後の線から歩くと、並べた順が図に書かれた順になる。
        List<Flow> taken = new ArrayList<>(taken(element));
        Collections.reverse(taken);
        taken.forEach(flow -> follow(element, flow));
        onWay.remove(element.id());
        order.addFirst(element);
    }

    private void follow(Element from, Flow flow) {
        diagram.element(flow.to()).ifPresent(to -> {
            before.computeIfAbsent(to.id(), any -> new LinkedHashSet<>()).add(from.id());
            if (!seen.contains(to.id())) {
                visit(to);
            }
        });
    }

    private List<Flow> taken(Element element) {
        List<Flow> out = out(element);
        List<Flow> open =
                out.stream().filter(flow -> !onWay.contains(flow.to())).toList();
        if (open.isEmpty() && !out.isEmpty()) {
            troubles.add("「" + element.name() + "」の先がすべて戻る線で、終わりに着かない");
        }
        Fork.Taken taken = new Fork(element, open, known).take();
        if (taken.trouble() != null) {
            troubles.add(taken.trouble());
        }
        return taken.flows();
    }

    private List<Flow> out(Element element) {
        if (element.kind() == Kind.SUB_PROCESS) {
            return diagram.starts(element.id()).stream()
                    .map(start -> new Flow(element.id(), null, element.id(), start.id(), null, false))
                    .toList();
        }
        return leaving(element);
    }

    private List<Flow> leaving(Element element) {
        List<Flow> own = diagram.flows().stream()
                .filter(flow -> flow.from().equals(element.id()))
                .toList();
        return own.isEmpty() && element.scope() != null
                ? diagram.element(element.scope()).map(this::leaving).orElse(List.of())
                : own;
    }
}
