package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** 見渡す先。いちばん遅い基準日から一年あとまでを見渡し、遅れて着いた案件もかける開催を見つける。 */
final class Horizon {

    /** 誤って打った遠い基準日のために、仮の開催を置き続けない。 */
    private static final int MOST_YEARS = 10;

    private Horizon() {}

    static LocalDate of(Collection<PlannedSubject> subjects, LocalDate today) {
        LocalDate most = today.plusYears(MOST_YEARS);
        return subjects.stream()
                .flatMap(
                        subject -> Stream.concat(subject.anchors().values().stream(), subject.days().values().stream()))
                .filter(day -> day.isAfter(today))
                .map(day -> day.isAfter(most) ? most : day)
                .max(LocalDate::compareTo)
                .orElse(today)
                .plusYears(1);
    }
}
