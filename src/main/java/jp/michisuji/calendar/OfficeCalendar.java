package jp.michisuji.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** 開庁日の暦。この庁がその日に開いているかを答え、開庁日で数える。 */
@Component
public class OfficeCalendar {

    /** 台帳を読み直す間隔。他の節点で直された閉庁日も、この間に行き渡る。 */
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private record Loaded(OpenDays days, long at) {}

    private final ClosedDays closedDays;
    private volatile Loaded loaded;

    OfficeCalendar(ClosedDays closedDays) {
        this.closedDays = closedDays;
    }

    /** この節点で直したときは待たずに読み直す。確定の前に読み直すと、古い台帳を覚えてしまう。 */
    @TransactionalEventListener(fallbackExecution = true)
    void forget(ClosedDaysChanged changed) {
        loaded = null;
    }

    public boolean isOpen(LocalDate date) {
        return days().isOpen(date);
    }

    public Optional<String> closedReason(LocalDate date) {
        return days().closedReason(date);
    }

    /** @see OpenDays#plus */
    public LocalDate plusOpenDays(LocalDate from, int days) {
        return days().plus(from, days);
    }

    /** @see OpenDays#between */
    public int openDaysBetween(LocalDate from, LocalDate to) {
        return days().between(from, to);
    }

    public LocalDate openOnOrAfter(LocalDate date) {
        return days().onOrAfter(date);
    }

    public LocalDate openOnOrBefore(LocalDate date) {
        return days().onOrBefore(date);
    }

    private OpenDays days() {
        Loaded current = loaded;
        if (current == null || System.nanoTime() - current.at() > FRESH) {
            current = new Loaded(closedDays.load(), System.nanoTime());
            loaded = current;
        }
        return current.days();
    }
}
