package jp.michisuji.reminder;

import java.util.Optional;
import jp.michisuji.reminder.MailAttempt.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * 送信。押さえたメールを取引の外で送る。送り先がなければ、待たせたまま残す。
 *
 * <p>One mail is claimed at a time: a claim never waits behind a slow server until it runs out, and what a crash leaves
 * uncertain is one mail at most.
 */
@Component
class MailDispatcher {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);
    private static final int MOST_AT_ONCE = 100;

    private final MailQueue queue;
    private final MailHold hold;
    private final MailRoute route;
    private final RecipientGate gate;
    private final Courier courier;
    private final DeliveryLedger ledger;

    MailDispatcher(
            MailQueue queue,
            MailHold hold,
            MailRoute route,
            RecipientGate gate,
            Courier courier,
            DeliveryLedger ledger) {
        this.queue = queue;
        this.hold = hold;
        this.route = route;
        this.gate = gate;
        this.courier = courier;
        this.ledger = ledger;
    }

    /** @return whether it stopped only because it had sent as many as it sends at once */
    boolean dispatch() {
        queue.markUncertain();
        return route.smtp().map(this::sendWaiting).orElse(false);
    }

    private boolean sendWaiting(JavaMailSender smtp) {
        int left = MOST_AT_ONCE;
        while (left > 0 && !hold.held() && sendNext(smtp)) {
            left--;
        }
        return left == 0;
    }

    /** @return whether it makes sense to go on with the next */
    private boolean sendNext(JavaMailSender smtp) {
        Optional<Mail> next = queue.claim();
        if (next.isEmpty()) {
            return false;
        }
        Delivery delivery = gate.stop(next.get()).orElseGet(() -> courier.deliver(next.get(), smtp));
        record(next.get(), delivery);
        return delivery.outcome() != Outcome.UNREACHABLE;
    }

    private void record(Mail mail, Delivery delivery) {
        if (delivery.outcome() != Outcome.SENT) {
            log.warn("メール {} を送れませんでした（{}）: {}", mail.id(), delivery.outcome(), delivery.reason());
        }
        if (!ledger.record(mail, delivery)) {
            log.warn("メール {} は、他で扱いが決まったあとに結果が出ました: {}", mail.id(), delivery.outcome());
        }
    }
}
