package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** 工程の前後。符号で工程を引き、前へ後へたどる。同じ符号の工程は初めの一つだけを使う。 */
final class StepGraph {

    private final Map<StepKey, PlanStep> steps = new LinkedHashMap<>();
    private final Map<StepKey, List<StepKey>> before = new HashMap<>();
    private final Map<StepKey, List<StepKey>> behind = new HashMap<>();
    private final List<PlanStep> astray = new ArrayList<>();

    /** @param free 前の工程を待たない工程。もう着手したもの */
    StepGraph(Collection<PlanStep> given, Predicate<StepKey> free) {
        given.forEach(step -> steps.putIfAbsent(step.key(), step));
        steps.values().stream()
                .filter(step -> !step.after().isEmpty() && !free.test(step.key()))
                .forEach(this::join);
    }

    private void join(PlanStep step) {
        List<StepKey> known =
                step.after().stream().filter(steps::containsKey).sorted().toList();
        before.put(step.key(), known);
        known.forEach(earlier ->
                behind.computeIfAbsent(earlier, none -> new ArrayList<>(2)).add(step.key()));
        if (known.size() < step.after().size()) {
            astray.add(step);
        }
    }

    PlanStep step(StepKey key) {
        return steps.get(key);
    }

    String label(StepKey key) {
        return steps.get(key).label();
    }

    Set<StepKey> keys() {
        return steps.keySet();
    }

    List<StepKey> before(StepKey key) {
        return before.getOrDefault(key, List.of());
    }

    List<StepKey> behind(StepKey key) {
        return behind.getOrDefault(key, List.of());
    }

    /** 知らない工程を待っている工程。 */
    List<PlanStep> astray() {
        return astray;
    }

    /** 始めの工程と、そこから一方向へたどれるすべての工程。 */
    static Set<StepKey> reach(Collection<StepKey> starts, Function<StepKey, List<StepKey>> next) {
        Set<StepKey> seen = new LinkedHashSet<>(starts);
        List<StepKey> queue = new ArrayList<>(seen);
        for (int at = 0; at < queue.size(); at++) {
            next.apply(queue.get(at)).stream().filter(seen::add).forEach(queue::add);
        }
        return seen;
    }
}
