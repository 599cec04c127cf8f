package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Optional;

/** 作業の置き場所。開庁日に始まり、所要の開庁日だけ後に終わる。着手した日は数えない。 */
record WorkSlot(OpenDayIndex days, int openDays) implements Slot {

    @Override
    public Optional<Span> endingBy(LocalDate finish) {
        LocalDate end = days.onOrBefore(finish);
        return Optional.of(new Span(days.plus(end, -openDays), end));
    }

    @Override
    public Optional<Span> startingFrom(LocalDate ready) {
        LocalDate start = days.onOrAfter(ready);
        return Optional.of(new Span(start, days.plus(start, openDays)));
    }

    @Override
    public Optional<Span> begunOn(LocalDate started, LocalDate today) {
        LocalDate end = Days.later(days.onOrAfter(today), days.plus(days.onOrAfter(started), openDays));
        return Optional.of(Span.endingOn(end, started));
    }
}
