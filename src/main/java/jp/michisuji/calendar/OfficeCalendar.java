package jp.michisuji.calendar;

import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.shared.Remembered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** 開庁日の暦。この庁がその日に開いているかを答え、開庁日で数える。 */
@Component
public class OfficeCalendar {

    private final Remembered<OpenDays> days;

    OfficeCalendar(ClosedDays closedDays) {
        days = new Remembered<>(closedDays::load);
    }

    /** この節点で直したときは待たずに読み直す。確定の前に読み直すと、古い台帳を覚えてしまう。 */
    @TransactionalEventListener(fallbackExecution = true)
    void forget(ClosedDaysChanged changed) {
        days.forget();
    }

    public boolean isOpen(LocalDate date) {
        return days.get().isOpen(date);
    }

    public Optional<String> closedReason(LocalDate date) {
        return days.get().closedReason(date);
    }

    /** 定例の日を数えるための、今の開庁日の数え方。 */
    public OpenDays openDays() {
        return days.get();
    }

    /** @see OpenDays#plus */
    public LocalDate plusOpenDays(LocalDate from, int count) {
        return days.get().plus(from, count);
    }

    /** @see OpenDays#between */
    public int openDaysBetween(LocalDate from, LocalDate to) {
        return days.get().between(from, to);
    }

    public LocalDate openOnOrAfter(LocalDate date) {
        return days.get().onOrAfter(date);
    }

    public LocalDate openOnOrBefore(LocalDate date) {
        return days.get().onOrBefore(date);
    }
}
