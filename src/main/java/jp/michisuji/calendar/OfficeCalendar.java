package jp.michisuji.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.shared.Remembered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 開庁日の暦。この庁がその日に開いているかを答え、開庁日で数える。 */
@Component
public class OfficeCalendar {

    private static final String NOW = "now";

    private final ClosedDays closedDays;
    private final Remembered<Stamped> remembered;
    private final OncePerTransaction<String, OpenDays> counting = new OncePerTransaction<>();

    /** 数え方と、読んだときの台帳の印。 */
    private record Stamped(UUID stamp, OpenDays days) {}

    OfficeCalendar(ClosedDays closedDays) {
        this.closedDays = closedDays;
        this.remembered = new Remembered<>(this::load);
    }

    /** 印を先に読む。読む間に直されても、次に印が合わないので読み直す。 */
    private Stamped load() {
        UUID stamp = closedDays.stamp();
        return new Stamped(stamp, closedDays.load());
    }

    /** 取引の中で直したら、その取引の中からもう新しい暦が見える。 */
    @EventListener
    void seeInside(ClosedDaysChanged changed) {
        counting.forget(NOW);
        remembered.forget();
    }

    /** 取り消された取引の暦を覚えていないように、終わったあとにも捨てる。 */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAfter(ClosedDaysChanged changed) {
        remembered.forget();
    }

    /** いまの数え方。取引の中では、他の節点が直したばかりの暦も見る。古い暦で数えた期限は、誰も数え直さない。 */
    public OpenDays days() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? counting.get(NOW, now -> checked())
                : remembered.get().days();
    }

    private OpenDays checked() {
        Stamped known = remembered.get();
        boolean current = known.stamp().equals(closedDays.stamp());
        return (current ? known : remembered.reload()).days();
    }

    public boolean isOpen(LocalDate date) {
        return days().isOpen(date);
    }

    public Optional<String> closedReason(LocalDate date) {
        return days().closedReason(date);
    }

    /** @see OpenDays#plus */
    public LocalDate plusOpenDays(LocalDate from, int count) {
        return days().plus(from, count);
    }

    /** @see OpenDays#between */
    public int openDaysBetween(LocalDate from, LocalDate to) {
        return days().between(from, to);
    }

    public LocalDate openOnOrAfter(LocalDate date) {
        return days().onOrAfter(date);
    }
}
