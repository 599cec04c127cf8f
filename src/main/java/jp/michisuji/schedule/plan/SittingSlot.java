package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Timetable.Sitting;

/**
 * 審議の置き場所。資料の締切から開催日まで。載せた開催に間に合わなければ、その後の開催に回る。
 *
 * @param sittings 日の順
 * @param listed 議題に載せた開催。載せていないか、なくなっていれば {@code null}
 */
record SittingSlot(List<Sitting> sittings, Sitting listed) implements Slot {

    static SittingSlot of(List<Sitting> sittings, String key) {
        return new SittingSlot(
                sittings,
                sittings.stream()
                        .filter(sitting -> sitting.key().equals(key))
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public Optional<Span> endingBy(LocalDate finish) {
        return asListed(sitting -> !sitting.day().isAfter(finish))
                .or(() -> sittings.stream()
                        .filter(sitting -> !sitting.day().isAfter(finish))
                        .reduce((earlier, later) -> later))
                .map(SittingSlot::span);
    }

    @Override
    public Optional<Span> startingFrom(LocalDate ready) {
        return asListed(sitting -> !papersBy(sitting).isBefore(ready))
                .or(() -> afterListed()
                        .filter(sitting -> !papersBy(sitting).isBefore(ready))
                        .findFirst())
                .map(SittingSlot::span);
    }

    @Override
    public Optional<Span> begunOn(LocalDate started, LocalDate today) {
        return asListed(sitting -> !sitting.day().isBefore(today))
                .map(SittingSlot::span)
                .or(() -> startingFrom(today))
                .map(span -> Span.endingOn(span.finish(), started));
    }

    private Optional<Sitting> asListed(Predicate<Sitting> suits) {
        return Optional.ofNullable(listed).filter(suits);
    }

    private Stream<Sitting> afterListed() {
        return sittings.stream()
                .filter(sitting -> listed == null || sitting.day().isAfter(listed.day()));
    }

    private static Span span(Sitting sitting) {
        return new Span(papersBy(sitting), sitting.day());
    }

    private static LocalDate papersBy(Sitting sitting) {
        return Days.earlier(sitting.papersBy(), sitting.day());
    }
}
