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

    /** 計画は、載せた開催によらない。載せたとおりなら必ず余裕がないことになり、余裕を言えないからである。 */
    @Override
    public Optional<Span> endingBy(LocalDate finish) {
        return sittings.stream()
                .filter(sitting -> !sitting.day().isAfter(finish))
                .reduce((earlier, later) -> later)
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

    /** 載せた開催の日を過ぎていれば、残るのは結果の記録だけである。 */
    @Override
    public Optional<Span> begunOn(LocalDate started, LocalDate today) {
        return Optional.ofNullable(listed)
                .map(sitting -> Days.later(sitting.day(), today))
                .or(() -> startingFrom(today).map(Span::finish))
                .map(finish -> Span.endingOn(finish, started));
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
