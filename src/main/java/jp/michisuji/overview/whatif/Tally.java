package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Lateness;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;

/**
 * 一文の前後。間に合わない件数を、変える前と後で言う。
 *
 * @param before 「令和9年4月1日に間に合わない業務: 7件（最大12開庁日超過）」
 */
public record Tally(String before, String after) {

    /** 業務は、間に合わない4月1日ごとに言う。ほかは、それぞれの目標日でまとめて言う。 */
    static List<Tally> of(Lane lane, Seen seen, Lateness before, Lateness after) {
        List<PlannedSubject> subjects = seen.subjects().stream()
                .filter(subject -> subject.title().lane() == lane)
                .toList();
        Lateness was = only(before, subjects);
        Lateness is = only(after, subjects);
        Set<LocalDate> days = lane == Lane.DUTY ? days(subjects, was, is) : Set.of();
        Stream<Tally> onDays =
                days.stream().map(day -> new Tally(was.words(day, noun(lane)), is.words(day, noun(lane))));
        return Stream.concat(onDays, others(lane, was, is, days).stream()).toList();
    }

    /** 名を挙げた日のほかの、決まった日に間に合わない件。どの日も挙げていなければ、すべて。 */
    private static Optional<Tally> others(Lane lane, Lateness before, Lateness after, Set<LocalDate> named) {
        String lead = named.isEmpty() ? "目標日に" : "ほかの決まった日に";
        Tally tally = new Tally(
                lead + words(unnamed(before, named), noun(lane)), lead + words(unnamed(after, named), noun(lane)));
        boolean nothing = tally.same() && unnamed(after, named).late().isEmpty();
        return named.isEmpty() || !nothing ? Optional.of(tally) : Optional.empty();
    }

    private static Lateness unnamed(Lateness lateness, Set<LocalDate> named) {
        return new Lateness(lateness.standings().stream()
                .filter(standing -> standing.missed().keySet().stream().noneMatch(named::contains))
                .filter(standing -> named.isEmpty() || standing.dated())
                .toList());
    }

    /** いちばん多い移管日と、前か後のどちらかで間に合わない4月1日。 */
    private static Set<LocalDate> days(List<PlannedSubject> duties, Lateness before, Lateness after) {
        Set<LocalDate> days = new TreeSet<>(before.aprilsMissed());
        days.addAll(after.aprilsMissed());
        common(duties).ifPresent(days::add);
        return days;
    }

    private static Optional<LocalDate> common(List<PlannedSubject> duties) {
        Map<LocalDate, Long> days = duties.stream()
                .map(subject -> subject.anchors().values())
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
        return days.entrySet().stream()
                .max(Map.Entry.<LocalDate, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Lateness only(Lateness lateness, List<PlannedSubject> subjects) {
        List<String> keys = subjects.stream().map(PlannedSubject::key).toList();
        return lateness.only(Set.copyOf(keys)::contains);
    }

    private static String words(Lateness lateness, String noun) {
        int most = lateness.mostOver();
        return "間に合わない" + noun + ": " + lateness.late().size() + "件"
                + (most > 0 ? "（最大" + most + "開庁日超過）" : "")
                + (lateness.undated().isEmpty()
                        ? ""
                        : "、見込みの立たない" + noun + ": " + lateness.undated().size() + "件");
    }

    private static String noun(Lane lane) {
        return switch (lane) {
            case ITEM -> "案件";
            case HEARING -> "意見聴取・説明会";
            case DUTY -> "業務";
        };
    }

    public boolean same() {
        return before.equals(after);
    }
}
