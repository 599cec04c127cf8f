package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.Chains;
import jp.michisuji.schedule.plan.Difference;
import jp.michisuji.schedule.plan.Lateness;
import jp.michisuji.schedule.plan.Outlook;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.Standing;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.schedule.plan.WhatIf;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;

/** 前後の見比べ。仮の変更を当てた見込みを計算し、いまの見込みとの違いを、見せてよい件ごとに言う。 */
final class Comparing {

    private static final int MOST_LINKS = 6;

    private final Seen seen;
    private final OpenDays days;
    private final Situation then;
    private final Outlook after;
    private final Lateness standingsBefore;
    private final Lateness standingsAfter;

    Comparing(Seen seen, List<WhatIf> changes) {
        this.seen = seen;
        Situation now = seen.snapshot().situation();
        this.days = now.timetable().days();
        this.then = now.after(changes, seen.today());
        this.after = then.outlook(seen.snapshot().plan(), seen.today());
        this.standingsBefore = standings(now, before());
        this.standingsAfter = standings(then, after);
    }

    /** 工程表と同じく、移管後の確認は、いつ終わるかに数えない。 */
    private Lateness standings(Situation situation, Outlook outlook) {
        return Lateness.of(situation.network().without(seen.snapshot().afterwards()), outlook, days);
    }

    private Outlook before() {
        return seen.snapshot().outlook();
    }

    Consequences consequences() {
        Map<String, Integer> moved = moved();
        List<Shifted> shifted = shifted(moved);
        int stirred = (int) moved.keySet().stream()
                .filter(subject -> seen.subject(subject).isPresent())
                .count();
        return new Consequences(
                shifted,
                stirred - (int) shifted.stream().filter(one -> one.steps() > 0).count(),
                Stream.of(Lane.DUTY, Lane.ITEM, Lane.HEARING)
                        .flatMap(lane -> Tally.of(lane, seen, standingsBefore, standingsAfter).stream())
                        .sorted(Comparator.comparing(Tally::same))
                        .toList(),
                ShiftChart.of(shifted, seen.today(), days),
                troubles());
    }

    private List<Shifted> shifted(Map<String, Integer> moved) {
        Map<String, Standing> was = bySubject(standingsBefore);
        Map<String, Standing> is = bySubject(standingsAfter);
        Chains chains = new Chains(after, then.network());
        return seen.subjects().stream()
                .filter(subject -> was.containsKey(subject.key()) && is.containsKey(subject.key()))
                .flatMap(subject ->
                        shifted(subject, was.get(subject.key()), is.get(subject.key()), moved, chains).stream())
                .sorted(Comparator.comparing(Shifted::turn)
                        .thenComparing(one -> -Math.abs(one.openDays()))
                        .thenComparing(one -> one.title().label()))
                .toList();
    }

    /** 終わりの日も見通しも変わらない件は挙げない。 */
    private Optional<Shifted> shifted(
            PlannedSubject subject, Standing was, Standing is, Map<String, Integer> moved, Chains chains) {
        LocalDate from = was.dated() ? was.finish() : null;
        LocalDate to = is.dated() ? is.finish() : null;
        if (Objects.equals(from, to) && was.missed().equals(is.missed()) && was.dated() == is.dated()) {
            return Optional.empty();
        }
        int openDays = from == null || to == null ? 0 : days.between(from, to);
        return Optional.of(new Shifted(
                subject.title(),
                Turn.between(was, is, openDays),
                from,
                to,
                openDays,
                moved.getOrDefault(subject.key(), 0),
                mark(subject, was, is),
                Shifted.over(is),
                is.last() == null ? "" : chains.to(is.last()).words(MOST_LINKS)));
    }

    /** 間に合うかを比べる日。間に合わない日があれば、その日を先に。 */
    private static LocalDate mark(PlannedSubject subject, Standing was, Standing is) {
        return Stream.of(is, was)
                .flatMap(standing -> Shifted.worst(standing).stream())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> subject.anchors().values().stream().max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private Map<String, Integer> moved() {
        Difference difference =
                Difference.between(before(), after, then.network().anchors(), days);
        return Stream.concat(difference.shifts().stream().map(Difference.Shift::step), difference.lost().stream())
                .collect(Collectors.toMap(step -> step.subject(), step -> 1, Integer::sum));
    }

    private static Map<String, Standing> bySubject(Lateness lateness) {
        return lateness.standings().stream().collect(Collectors.toMap(Standing::subject, standing -> standing));
    }

    /** 変える前からある困りごとは言わない。 */
    private List<Trouble> troubles() {
        Set<Trouble> known = new HashSet<>(before().troubles());
        known.addAll(seen.snapshot().situation().notes());
        return Stream.concat(then.notes().stream(), after.troubles().stream())
                .filter(trouble -> !known.contains(trouble))
                .filter(seen::shows)
                .distinct()
                .toList();
    }
}
