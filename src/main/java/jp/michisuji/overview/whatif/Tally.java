package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Lateness;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;

/**
 * 一文の前後。間に合わない件数を、変える前と後で言う。
 *
 * @param before 「令和9年4月1日に間に合わない業務: 7件（最大12開庁日超過）」
 */
public record Tally(String before, String after) {

    static Tally of(Lane lane, Seen seen, Lateness before, Lateness after) {
        List<PlannedSubject> subjects = seen.subjects().stream()
                .filter(subject -> subject.title().lane() == lane)
                .toList();
        Function<Lateness, String> words = day(subjects)
                .<Function<Lateness, String>>map(
                        day -> lateness -> only(lateness, subjects).words(day, noun(lane)))
                .orElse(lateness -> words(only(lateness, subjects), noun(lane)));
        return new Tally(words.apply(before), words.apply(after));
    }

    /** 業務は、いちばん多い移管日で言う。ほかは、それぞれの目標日で言う。 */
    private static Optional<LocalDate> day(List<PlannedSubject> subjects) {
        Map<LocalDate, Long> days = subjects.stream()
                .filter(subject -> subject.title().lane() == Lane.DUTY)
                .flatMap(subject -> subject.anchors().values().stream())
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
        return "目標日に間に合わない" + noun + ": " + lateness.late().size() + "件"
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
