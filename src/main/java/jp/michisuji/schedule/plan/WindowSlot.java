package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.michisuji.schedule.plan.Timetable.Window;

/** 期間の中の作業の置き場所。開いてから閉じるまでに、始めて終わる。 */
record WindowSlot(OpenDayIndex days, List<Window> windows, int openDays) implements Slot {

    @Override
    public Optional<Span> endingBy(LocalDate finish) {
        return windows.stream()
                .map(window -> lastIn(window, finish))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Span::finish));
    }

    @Override
    public Optional<Span> startingFrom(LocalDate ready) {
        return windows.stream()
                .map(window -> firstIn(window, ready))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Span::finish));
    }

    /** 着手したときの期間に終わらなければ、次の期間で初めからやり直す。 */
    @Override
    public Optional<Span> begunOn(LocalDate started, LocalDate today) {
        Optional<Span> going = new WorkSlot(days, openDays).begunOn(started, today);
        return going.filter(span -> windows.stream().anyMatch(window -> holds(window, span.finish())))
                .or(() -> startingFrom(today))
                .map(span -> Span.endingOn(span.finish(), started));
    }

    private Optional<Span> lastIn(Window window, LocalDate finish) {
        LocalDate end = days.onOrBefore(Days.earlier(finish, window.closes()));
        LocalDate start = days.plus(end, -openDays);
        return start.isBefore(window.opens()) ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private Optional<Span> firstIn(Window window, LocalDate ready) {
        LocalDate start = days.onOrAfter(Days.later(ready, window.opens()));
        LocalDate end = days.plus(start, openDays);
        return end.isAfter(window.closes()) ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private static boolean holds(Window window, LocalDate day) {
        return !day.isBefore(window.opens()) && !day.isAfter(window.closes());
    }
}
