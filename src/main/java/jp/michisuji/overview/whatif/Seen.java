package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.Sight;

/**
 * 見える工程。工程の写しのうち、今の利用者に見せてよいもの。見せないものは、ないものとして答える。
 *
 * @param snapshot 計算には、見せないものも含めて使う
 */
record Seen(ScheduleSnapshot snapshot, Sight sight) {

    private static final int FEW = 2;

    LocalDate today() {
        return snapshot.today();
    }

    List<PlannedSubject> subjects() {
        return snapshot.subjects().values().stream().filter(this::shows).toList();
    }

    Optional<PlannedSubject> subject(String key) {
        return Optional.ofNullable(snapshot.subjects().get(key)).filter(this::shows);
    }

    boolean shows(StepKey step) {
        return subject(step.subject()).isPresent();
    }

    /** 図だけの困りごとは、だれにも言う。 */
    boolean shows(Trouble trouble) {
        return trouble.steps().isEmpty() || trouble.steps().stream().anyMatch(this::shows);
    }

    private boolean shows(PlannedSubject subject) {
        return sight.sees(subject.title().itemId());
    }

    /** これから開く開催。日の順。 */
    List<Sitting> sittings() {
        return snapshot.situation().timetable().sittings().values().stream()
                .flatMap(List::stream)
                .filter(sitting -> !sitting.day().isBefore(today()))
                .sorted(Comparator.comparing(Sitting::day).thenComparing(Sitting::key))
                .toList();
    }

    /** 選ばせる開催。台帳にあるものはすべて、日を仮に置いたものは、待つ審議のある会議体の初めのいくつかだけ。 */
    List<Sitting> offered() {
        Set<String> awaited = awaited();
        Map<String, Integer> assumed = new HashMap<>();
        Set<String> offered = new HashSet<>();
        snapshot.situation().timetable().sittings().forEach((body, held) -> held.stream()
                .filter(sitting -> !sitting.day().isBefore(today()))
                .filter(sitting -> SittingTrials.registered(sitting.key())
                        || awaited.contains(body) && assumed.merge(body, 1, Integer::sum) <= FEW)
                .forEach(sitting -> offered.add(sitting.key())));
        return sittings().stream()
                .filter(sitting -> offered.contains(sitting.key()))
                .toList();
    }

    /** これから審議する件のある会議体。 */
    private Set<String> awaited() {
        return snapshot.situation().network().steps().stream()
                .filter(step -> !done(step.key()))
                .flatMap(step -> step.pace() instanceof Deliberation deliberation
                        ? Stream.of(deliberation.body())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    Optional<Sitting> sitting(String key) {
        return sittings().stream().filter(sitting -> sitting.key().equals(key)).findFirst();
    }

    /** まだ終えていない工程。先に終わるものから。 */
    List<PlanStep> left(PlannedSubject subject) {
        return snapshot.steps().get(subject.key()).stream()
                .filter(step -> !done(step.key()))
                .toList();
    }

    private boolean done(StepKey step) {
        Fact fact = snapshot.situation().facts().get(step);
        return fact != null && fact.done();
    }
}
