package jp.michisuji.reminder;

import jp.michisuji.reminder.MailAttempt.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 配達の帳面。一回の結果を、試みと行方と宛先について一つの取引で記す。 */
@Component
class DeliveryLedger {

    private final MailQueue queue;
    private final MailAttempts attempts;
    private final AddressFaults faults;
    private final Skips skips;

    DeliveryLedger(MailQueue queue, MailAttempts attempts, AddressFaults faults, Skips skips) {
        this.queue = queue;
        this.attempts = attempts;
        this.faults = faults;
        this.skips = skips;
    }

    /** @return false where the mail was meanwhile decided upon elsewhere; what was tried is noted all the same */
    @Transactional
    boolean record(Mail mail, Delivery delivery) {
        attempts.note(mail, delivery);
        if (delivery.outcome() == Outcome.REFUSED) {
            faults.found(mail, delivery.reason());
        }
        if (delivery.skipped() != null) {
            skips.note(new Skips.Unsent(
                    mail.personCode(), mail.kind(), mail.subjectKey(), mail.subject(), delivery.skipped()));
        }
        return queue.mark(mail, delivery);
    }
}
