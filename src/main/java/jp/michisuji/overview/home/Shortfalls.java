package jp.michisuji.overview.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Chain;
import jp.michisuji.schedule.plan.Chains;
import jp.michisuji.schedule.plan.Lateness;
import jp.michisuji.schedule.plan.Standing;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PerSnapshot;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 間に合わない見込みの読み取り。移管日やほかの決まった日に間に合わない業務と、その日を決めている連なり。 */
@Component
class Shortfalls {

    private static final int FIRST = 5;
    private static final int LONGEST_CHAIN = 5;

    private record Reading(Lateness lateness, Chains chains, Map<String, List<StepKey>> anchored) {}

    private final PerSnapshot<Reading> reading = new PerSnapshot<>(Shortfalls::read);

    Shortfall of(ScheduleSnapshot snapshot, Sight sight) {
        Map<String, PlannedSubject> duties = snapshot.subjects().values().stream()
                .filter(subject -> subject.title().lane() == Lane.DUTY)
                .filter(subject -> sight.sees(subject.title().itemId()))
                .collect(Collectors.toMap(PlannedSubject::key, Function.identity()));
        Reading read = reading.of(snapshot);
        Lateness lateness = read.lateness().only(duties::containsKey);
        List<Standing> late = lateness.late().stream()
                .sorted(Comparator.comparingInt(Standing::over).reversed().thenComparing(Standing::subject))
                .toList();
        return commonDay(duties)
                .map(day -> days(lateness, day))
                .map(days -> new Shortfall(
                        days.stream().map(day -> lateness.words(day, "業務")).toList(),
                        late.stream()
                                .filter(standing ->
                                        standing.missed().keySet().stream().noneMatch(days::contains))
                                .count(),
                        late.stream()
                                .limit(FIRST)
                                .map(standing -> line(standing, duties.get(standing.subject()), snapshot, read))
                                .toList(),
                        Math.max(0, late.size() - FIRST)))
                .orElse(Shortfall.NONE);
    }

    private static Reading read(ScheduleSnapshot snapshot) {
        var network = snapshot.situation().network();
        return new Reading(
                Lateness.of(
                        network.without(snapshot.afterwards()),
                        snapshot.outlook(),
                        snapshot.situation().timetable().days()),
                new Chains(snapshot.outlook(), network),
                network.anchors().keySet().stream().collect(Collectors.groupingBy(StepKey::subject)));
    }

    /** いちばん多くの業務の移管日と、間に合わない4月1日。 */
    private static SortedSet<LocalDate> days(Lateness lateness, LocalDate common) {
        SortedSet<LocalDate> days = new TreeSet<>(lateness.aprilsMissed());
        days.add(common);
        return days;
    }

    /** いちばん多くの業務の移管日。 */
    private static Optional<LocalDate> commonDay(Map<String, PlannedSubject> duties) {
        Map<LocalDate, Long> days = duties.values().stream()
                .flatMap(duty -> Set.copyOf(duty.anchors().values()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return days.entrySet().stream()
                .max(Map.Entry.<LocalDate, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Shortfall.Line line(
            Standing standing, PlannedSubject duty, ScheduleSnapshot snapshot, Reading read) {
        LocalDate day = standing.missed().entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        StepKey missed = read.anchored().get(standing.subject()).stream()
                .filter(step ->
                        day.equals(snapshot.situation().network().anchors().get(step)))
                .filter(snapshot.outlook().spans()::containsKey)
                .max(Comparator.comparing(
                        step -> snapshot.outlook().spans().get(step).finish()))
                .orElseThrow();
        Chain chain = read.chains().to(missed);
        Chain.Link last = chain.links().get(chain.links().size() - 1);
        return new Shortfall.Line(
                duty.title().label(),
                duty.title().address(),
                day,
                last.step().label(),
                last.span().finish(),
                standing.over(),
                chain.words(LONGEST_CHAIN));
    }
}
