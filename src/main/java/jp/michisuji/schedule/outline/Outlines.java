package jp.michisuji.schedule.outline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 道の束。ある時の図の一揃いから、計画の道を答える。同じ問いの答えは覚えておく。 */
public final class Outlines {

    /** @param telling 条件の式に名の出る変数。ほかの答えはこの図の道を変えないので、問いに入れない */
    private record Known(Diagram diagram, Set<String> telling) {}

    private record Asked(String processId, Map<String, String> known) {}

    private final Map<String, Known> diagrams;
    private final Map<Asked, Outline> outlines = new ConcurrentHashMap<>();

    public Outlines(Collection<Diagram> diagrams) {
        this.diagrams = diagrams.stream()
                .map(diagram -> new Known(diagram, diagram.variables()))
                .collect(Collectors.toUnmodifiableMap(known -> known.diagram().processId(), Function.identity()));
    }

    /** 手続の符号の順に。 */
    public List<Diagram> diagrams() {
        return diagrams.keySet().stream()
                .sorted()
                .map(id -> diagrams.get(id).diagram())
                .toList();
    }

    /** @return その手続の図がなければ空 */
    public Optional<Outline> of(String processId, Map<String, String> known) {
        return Optional.ofNullable(diagrams.get(processId)).map(diagram -> of(diagram, known));
    }

    private Outline of(Known asked, Map<String, String> known) {
        Map<String, String> telling = known.entrySet().stream()
                .filter(answer -> asked.telling().contains(answer.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return outlines.computeIfAbsent(
                new Asked(asked.diagram().processId(), telling),
                any -> new Outlining(asked.diagram(), telling).outline());
    }
}
