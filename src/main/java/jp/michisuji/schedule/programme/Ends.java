package jp.michisuji.schedule.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;

/** 終わりの工程。網のある部分のうち、その中で後に何も続かない工程。これらが終われば、その部分が終わる。 */
final class Ends {

    private final Map<String, Unfolded> bySubject = new HashMap<>();

    Ends(Map<PlannedSubject, Unfolded> nets) {
        nets.forEach((subject, net) -> bySubject.put(subject.key(), net));
    }

    /** 待つ相手の、終わりの工程。相手が計画になければ空。 */
    Set<StepKey> of(Awaited awaited) {
        Unfolded other = bySubject.get(awaited.subject());
        return other == null
                ? Set.of()
                : among(
                        other.steps(),
                        step -> awaited.element() == null || Elements.within(step.key(), awaited.element()));
    }

    static Set<StepKey> among(Collection<PlanStep> steps, Predicate<PlanStep> part) {
        Set<StepKey> ends = new HashSet<>();
        Set<StepKey> followed = new HashSet<>();
        steps.stream().filter(part).forEach(step -> {
            ends.add(step.key());
            followed.addAll(step.after());
        });
        ends.removeAll(followed);
        return ends;
    }
}
