package jp.michisuji.schedule.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.outline.StepPaths;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.WorkedAs;
import jp.michisuji.workflow.StepHistory.Walked;

/** 主題の実績。仕事の歩みと、業務の決まった実績を、開いた網の工程に引き当てる。 */
final class SubjectFacts {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final PlannedSubject subject;
    private final Unfolded net;
    private final Map<StepKey, Walked> walked = new HashMap<>();
    private final Map<StepKey, Fact> facts = new HashMap<>();

    private SubjectFacts(PlannedSubject subject, Unfolded net) {
        this.subject = subject;
        this.net = net;
    }

    /** @param history 仕事の主題（{@code transfer:12}）ごとの歩み */
    static Map<StepKey, Fact> of(PlannedSubject subject, Unfolded net, Map<String, List<Walked>> history) {
        SubjectFacts reading = new SubjectFacts(subject, net);
        reading.takeWork(history);
        reading.takeSettled();
        reading.reopen();
        reading.fillBehind();
        return reading.facts;
    }

    private void takeWork(Map<String, List<Walked>> history) {
        StepPaths paths = net.paths();
        for (WorkedAs as : subject.work()) {
            for (Walked row : history.getOrDefault(as.type() + ":" + as.id(), List.of())) {
                paths.find(row.processKey(), row.taskKey(), as.known()).ifPresent(key -> take(key, row));
            }
        }
    }

    private void take(StepKey key, Walked row) {
        walked.put(key, row);
        facts.put(key, new Fact(day(row.firstOpened()), row.open() ? null : day(row.lastClosed())));
    }

    /** 仕事として済ませた工程には、その仕事の日を残す。 */
    private void takeSettled() {
        subject.settled().forEach((element, fact) -> net.steps().stream()
                .map(PlanStep::key)
                .filter(key -> Elements.within(key, element))
                .forEach(key -> facts.merge(key, fact, (worked, settled) -> worked.done() ? worked : settled)));
    }

    /** 差し戻されて前の工程がまた開いていれば、その後の工程は、一度済ませていてもまた来る。来た知らせは、取り消されない。 */
    private void reopen() {
        Map<StepKey, Instant> again = new HashMap<>();
        for (PlanStep step : net.steps()) {
            Optional<Instant> before = flowing(step).stream()
                    .map(again::get)
                    .filter(at -> at != null)
                    .max(Instant::compareTo);
            Walked row = walked.get(step.key());
            before.ifPresent(at -> again.put(step.key(), at));
            if (row != null && row.open()) {
                again.merge(step.key(), row.lastOpened(), (one, other) -> one.isAfter(other) ? one : other);
            } else if (row != null && before.isPresent() && !row.lastClosed().isAfter(before.get())) {
                facts.remove(step.key());
            }
        }
    }

    /** 人の仕事のない工程（待ち）は、後の工程が始まっていれば済んでいる。 */
    private void fillBehind() {
        List<PlanStep> backwards = new ArrayList<>(net.steps());
        Collections.reverse(backwards);
        Map<StepKey, LocalDate> passed = new HashMap<>();
        for (PlanStep step : backwards) {
            LocalDate by = passed.get(step.key());
            if (by != null && !walked.containsKey(step.key())) {
                facts.putIfAbsent(step.key(), new Fact(by, by));
            }
            Fact fact = facts.get(step.key());
            if (fact != null && fact.begun()) {
                flowing(step).forEach(earlier -> passed.merge(earlier, fact.since(), SubjectFacts::earlier));
            }
        }
    }

    /** 線でつながる、前の工程。知らせの待ちは、知らせるはずの工程が終わらなくても通り過ぎることがある。 */
    private Set<StepKey> flowing(PlanStep step) {
        return net.told().contains(step.key()) ? Set.of() : step.after();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, TOKYO);
    }
}
