package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Optional;

/** その日が来るのを待つ置き場所。日より前には終わらない。日を過ぎて着けば、すぐに終わる。 */
record UntilSlot(OpenDayIndex days, LocalDate day) implements Slot {

    @Override
    public Optional<Span> endingBy(LocalDate finish) {
        LocalDate end = days.onOrBefore(finish);
        return Optional.of(new Span(end, end));
    }

    @Override
    public Optional<Span> startingFrom(LocalDate ready) {
        LocalDate end = days.onOrAfter(Days.later(ready, day));
        return Optional.of(new Span(Days.earlier(end, days.onOrAfter(ready)), end));
    }

    @Override
    public Optional<Span> begunOn(LocalDate started, LocalDate today) {
        LocalDate end = days.onOrAfter(Days.later(today, day));
        return Optional.of(Span.endingOn(end, started));
    }
}
