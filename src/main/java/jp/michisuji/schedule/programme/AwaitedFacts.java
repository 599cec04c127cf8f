package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;

/** 待ちの実績。待つ相手がすべて終わっていれば、待ちはその日に済んでいる。後に何も続かない待ちも、済んだと言える。 */
final class AwaitedFacts {

    private final Ends ends;
    private final Map<StepKey, Fact> facts;

    private AwaitedFacts(Map<PlannedSubject, Unfolded> nets, Map<StepKey, Fact> facts) {
        this.ends = new Ends(nets);
        this.facts = new HashMap<>(facts);
    }

    /** @return 待ちの実績を加えたすべての実績 */
    static Map<StepKey, Fact> of(Map<PlannedSubject, Unfolded> nets, Map<StepKey, Fact> facts) {
        AwaitedFacts reading = new AwaitedFacts(nets, facts);
        nets.forEach((subject, net) -> net.steps().forEach(step -> reading.read(subject, step)));
        return reading.facts;
    }

    private void read(PlannedSubject subject, PlanStep step) {
        subject.awaits().forEach((element, awaited) -> {
            boolean reached = step.after().isEmpty() || finished(step.after()).isPresent();
            if (reached && Elements.within(step.key(), element)) {
                finished(ends.of(awaited)).ifPresent(day -> facts.putIfAbsent(step.key(), new Fact(day, day)));
            }
        });
    }

    /** すべて終わった日。一つでも終わっていなければ空。 */
    private Optional<LocalDate> finished(Set<StepKey> steps) {
        boolean all = steps.stream().map(facts::get).allMatch(fact -> fact != null && fact.done());
        return all
                ? steps.stream()
                        .map(facts::get)
                        .map(Fact::finished)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }
}
