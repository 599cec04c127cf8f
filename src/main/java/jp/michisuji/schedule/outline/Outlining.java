package jp.michisuji.schedule.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.schedule.outline.Diagram.Element;
import jp.michisuji.schedule.outline.Outline.Kind;
import jp.michisuji.schedule.outline.Outline.Node;

/** 道の読み取り。図と分かっている答えから、計画の道を作る。分岐や自動の処理は消え、順だけが残る。 */
final class Outlining {

    private static final Map<Diagram.Kind, Kind> KINDS = Map.of(
            Diagram.Kind.TASK, Kind.TASK,
            Diagram.Kind.CALL, Kind.CALL,
            Diagram.Kind.WAIT, Kind.WAIT,
            Diagram.Kind.TIMER, Kind.TIMER);

    private final Diagram diagram;
    private final Walk walk;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final Map<String, Set<String>> fronts = new HashMap<>();
    private final Set<String> troubles;

    Outlining(Diagram diagram, Map<String, String> known) {
        this.diagram = diagram;
        this.walk = new Walk(diagram, known);
        this.troubles = new LinkedHashSet<>(walk.troubles());
    }

    Outline outline() {
        walk.order().forEach(this::pass);
        nodes.values().forEach(this::await);
        Map<String, Node> sorted = new LinkedHashMap<>();
        nodes.values().forEach(element -> sort(element, sorted));
        List<Node> planned = List.copyOf(sorted.values());
        return new Outline(diagram.processId(), diagram.name(), planned, last(planned), List.copyOf(troubles));
    }

    private static List<Node> last(List<Node> nodes) {
        Set<String> awaited =
                nodes.stream().flatMap(node -> node.after().stream()).collect(Collectors.toSet());
        return nodes.stream().filter(node -> !awaited.contains(node.id())).toList();
    }

    /** 工程でない要素は、手前の工程をそのまま次へ渡す。 */
    private void pass(Element element) {
        Set<String> reached = new LinkedHashSet<>();
        walk.before(element).forEach(previous -> reached.addAll(fronts.getOrDefault(previous, Set.of())));
        boolean node = KINDS.containsKey(element.kind());
        if (node) {
            nodes.put(element.id(), element);
            after.put(element.id(), reached);
        }
        fronts.put(element.id(), node ? Set.of(element.id()) : reached);
    }

    private void await(Element element) {
        element.awaits().forEach(awaited -> await(element, awaited));
    }

    private void await(Element element, String awaited) {
        if (diagram.element(awaited).isEmpty()) {
            troubles.add("「" + element.name() + "」が待つ「" + awaited + "」は図にない");
            return;
        }
        for (String front : fronts.getOrDefault(awaited, Set.of())) {
            if (comesAfter(front, element.id())) {
                troubles.add(
                        "「" + element.name() + "」は、自分より後の「" + nodes.get(front).name() + "」を待っている");
            } else {
                after.get(element.id()).add(front);
            }
        }
    }

    private boolean comesAfter(String later, String earlier) {
        return later.equals(earlier) || after.get(later).stream().anyMatch(previous -> comesAfter(previous, earlier));
    }

    private void sort(Element element, Map<String, Node> sorted) {
        if (!sorted.containsKey(element.id())) {
            after.get(element.id()).forEach(previous -> sort(nodes.get(previous), sorted));
            sorted.put(element.id(), node(element));
        }
    }

    private Node node(Element element) {
        return new Node(
                element.id(),
                path(element),
                element.name(),
                KINDS.get(element.kind()),
                element.call(),
                element.many(),
                after.get(element.id()),
                !element.awaits().isEmpty());
    }

    private String path(Element element) {
        List<String> path = new ArrayList<>(List.of(element.id()));
        for (String scope = element.scope(); scope != null; scope = outside(scope)) {
            path.add(0, scope);
        }
        return String.join("/", path);
    }

    private String outside(String scope) {
        return diagram.element(scope).map(Element::scope).orElse(null);
    }
}
