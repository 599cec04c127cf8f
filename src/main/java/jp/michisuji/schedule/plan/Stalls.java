package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 行き止まり。日の決まらない工程と、そのために日の決まらない工程を、もとの一つへ遡って集める。 */
final class Stalls {

    private record Root(Kind kind, String label) {}

    private final Map<Node, Root> roots = new HashMap<>();
    private final Map<Root, List<Node>> causes = new LinkedHashMap<>();
    private final Map<Root, List<Node>> caught = new LinkedHashMap<>();

    void at(Node step, Kind kind) {
        Root root = new Root(kind, step.label());
        roots.put(step, root);
        causes.computeIfAbsent(root, none -> new ArrayList<>()).add(step);
    }

    /** 隣の工程が行き止まりなら、この工程も行き止まりにする。 */
    boolean spread(Node step, Collection<Node> neighbours) {
        return spread(step, neighbours, root -> true);
    }

    /** 隣の工程に間に合う開催や期間がなければ、この工程も行き止まりにする。 */
    boolean spreadUnplaced(Node step, Collection<Node> neighbours) {
        return spread(step, neighbours, root -> root.kind() == Kind.NO_SITTING || root.kind() == Kind.NO_WINDOW);
    }

    private boolean spread(Node step, Collection<Node> neighbours, Predicate<Root> spreading) {
        if (roots.isEmpty()) {
            return false;
        }
        Optional<Root> root = neighbours.stream()
                .map(roots::get)
                .filter(found -> found != null && spreading.test(found))
                .findFirst();
        root.ifPresent(found -> {
            roots.put(step, found);
            caught.computeIfAbsent(found, none -> new ArrayList<>()).add(step);
        });
        return root.isPresent();
    }

    /** @param what 立たないもの（「見込み」） */
    List<Trouble> troubles(String what) {
        return causes.keySet().stream()
                .filter(root -> root.kind() != Kind.CYCLE)
                .map(root -> trouble(root, what))
                .toList();
    }

    private Trouble trouble(Root root, String what) {
        List<Node> first = causes.get(root);
        List<Node> rest = caught.getOrDefault(root, List.of());
        String also =
                rest.isEmpty() ? "" : Words.named(rest.stream().map(Node::label).toList()) + "も";
        String words = Words.counted(root.label(), first.size()) + because(root.kind()) + "、" + also + what + "が立ちません。"
                + remedy(root.kind());
        List<Node> steps = new ArrayList<>(first);
        steps.addAll(rest);
        return new Trouble(root.kind(), words, StepGraph.keys(steps));
    }

    private static String remedy(Kind kind) {
        return kind == Kind.NO_ANCHOR ? "移管日（案件では目標日）を決めると、計画が立ちます。" : "";
    }

    private static String because(Kind kind) {
        return switch (kind) {
            case NO_SITTING -> "に間に合う開催がないので";
            case NO_WINDOW -> "に間に合う期間がないので";
            default -> "の終わりの日が決まっていないので";
        };
    }
}
