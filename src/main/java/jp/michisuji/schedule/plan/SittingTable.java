package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Timetable.Sitting;

/** 開催の表。仮の変更のために、開催を探し、差し替え、後の開催を選ぶ。 */
record SittingTable(Timetable timetable) {

    Optional<Sitting> find(String key) {
        return timetable.sittings().values().stream()
                .flatMap(Collection::stream)
                .filter(sitting -> sitting.key().equals(key))
                .findFirst();
    }

    /** その日より後の、いちばん早い開催。 */
    Optional<Sitting> next(String body, LocalDate former) {
        return timetable.sittings().getOrDefault(body, List.of()).stream()
                .filter(sitting -> sitting.day().isAfter(former))
                .min(Comparator.comparing(Sitting::day));
    }

    Timetable replaced(String key, Sitting sitting) {
        return each(old -> old.key().equals(key) ? Stream.of(sitting) : Stream.of(old));
    }

    Timetable without(String key) {
        return each(old -> old.key().equals(key) ? Stream.empty() : Stream.of(old));
    }

    private Timetable each(Function<Sitting, Stream<Sitting>> change) {
        Map<String, List<Sitting>> sittings = timetable.sittings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .flatMap(change)
                        .sorted(Comparator.comparing(Sitting::day))
                        .toList()));
        return new Timetable(timetable.days(), sittings, timetable.windows());
    }

    static Situation missing(Situation situation) {
        return situation.noting(Trouble.Kind.NO_SITTING, "仮に変える開催が見つからないので、変えずに見込みます。", List.of());
    }
}
