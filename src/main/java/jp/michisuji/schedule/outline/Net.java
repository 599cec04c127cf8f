package jp.michisuji.schedule.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.outline.Outline.Kind;
import jp.michisuji.schedule.outline.Outline.Node;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;

/** 開きかけの網。手続を開きながら、工程・下がる所・困りごとをためる。 */
final class Net {

    private final Unfolding unfolding;
    private final Hanging hanging;
    private final List<PlanStep> steps = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<StepKey, Spot> spots = new LinkedHashMap<>();
    private final Set<StepKey> told = new HashSet<>();
    private final List<Trouble> troubles = new ArrayList<>();

    Net(Unfolding unfolding, Hanging hanging) {
        this.unfolding = unfolding;
        this.hanging = hanging;
    }

    Unfolded unfolded(Set<StepKey> last) {
        return new Unfolded(steps, last, places, new StepPaths(spots), told, troubles);
    }

    /** @return この手続の最後の工程。工程が一つもなければ {@code entry} のまま */
    Set<StepKey> unfold(Frame frame, Set<StepKey> entry) {
        Optional<Outline> outline = unfolding.outlines().of(frame.processId(), frame.known());
        if (outline.isEmpty()) {
            trouble("手続「" + frame.processId() + "」の図がない", List.of());
        }
        return outline.map(known -> unfold(frame, known, entry)).orElse(entry);
    }

    private Set<StepKey> unfold(Frame frame, Outline outline, Set<StepKey> entry) {
        outline.ambiguities().forEach(words -> trouble("手続「" + outline.name() + "」: " + words, keys(frame, outline)));
        Map<String, Set<StepKey>> exits = new HashMap<>();
        for (Node node : outline.nodes()) {
            Set<StepKey> before = node.after().isEmpty() ? entry : union(exits, node.after());
            exits.put(node.id(), pass(frame, outline, node, before));
        }
        return outline.nodes().isEmpty()
                ? entry
                : union(exits, outline.last().stream().map(Node::id).toList());
    }

    private Set<StepKey> pass(Frame frame, Outline outline, Node node, Set<StepKey> before) {
        if (node.kind() != Kind.CALL) {
            return add(frame, outline, node, before);
        }
        if (node.many()) {
            return hang(new Place(frame.key(node), node.called(), node.name(), before));
        }
        Optional<String> wrong = wrong(frame, node);
        wrong.ifPresent(words -> trouble("手続「" + outline.name() + "」: " + words, List.of(frame.key(node))));
        return wrong.isEmpty() ? unfold(frame.into(node), before) : hold(frame, node, before);
    }

    private Optional<String> wrong(Frame frame, Node call) {
        if (frame.repeats(call)) {
            return Optional.of("「" + call.name() + "」は、呼んだ手続「" + call.called() + "」をまた呼んでいる");
        }
        return unfolding.outlines().of(call.called(), frame.known()).isPresent()
                ? Optional.empty()
                : Optional.of("「" + call.name() + "」の呼ぶ手続「" + call.called() + "」の図がない");
    }

    private Set<StepKey> add(Frame frame, Outline outline, Node node, Set<StepKey> before) {
        StepKey key = frame.key(node);
        Pace pace = unfolding
                .paces()
                .of(frame.processId(), node.id(), unfolding.bodyOf().apply(frame.known()));
        if (pace instanceof Pace.Unknown) {
            String words = "手続「" + outline.name() + "」の「" + node.name() + "」の所要が表にない";
            troubles.add(new Trouble(Trouble.Kind.NO_LEAD_TIME, words, List.of(key)));
        }
        return step(frame, node, before, pace);
    }

    /** 開けない手続は、所要の分からない一つの工程として置き、順を保つ。 */
    private Set<StepKey> hold(Frame frame, Node node, Set<StepKey> before) {
        return step(frame, node, before, new Pace.Unknown());
    }

    private Set<StepKey> step(Frame frame, Node node, Set<StepKey> before, Pace pace) {
        StepKey key = frame.key(node);
        steps.add(new PlanStep(key, node.name(), before, pace));
        if (node.told()) {
            told.add(key);
        }
        spots.put(key, new Spot(frame.processId(), node.id(), frame.given()));
        return Set.of(key);
    }

    private Set<StepKey> hang(Place place) {
        places.add(place);
        Set<StepKey> exits = new HashSet<>();
        for (Unfolded each : hanging.at(place)) {
            Unfolded hung = each.after(place.after());
            steps.addAll(hung.steps());
            places.addAll(hung.places());
            told.addAll(hung.told());
            troubles.addAll(hung.troubles());
            exits.addAll(hung.last());
        }
        return exits.isEmpty() ? place.after() : exits;
    }

    private void trouble(String words, List<StepKey> about) {
        troubles.add(new Trouble(Trouble.Kind.AMBIGUOUS_PATH, words, about));
    }

    private static List<StepKey> keys(Frame frame, Outline outline) {
        return outline.nodes().stream()
                .filter(node -> node.kind() != Kind.CALL)
                .map(frame::key)
                .toList();
    }

    private static Set<StepKey> union(Map<String, Set<StepKey>> exits, Iterable<String> ids) {
        Set<StepKey> all = new HashSet<>();
        ids.forEach(id -> all.addAll(exits.get(id)));
        return all;
    }
}
