package jp.michisuji.reminder;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** 宛先の関。送る前に、送ってよい宛先かを確かめる。 */
@Component
class RecipientGate {

    private final MailSettings settings;
    private final AddressFaults faults;

    RecipientGate(MailSettings settings, AddressFaults faults) {
        this.settings = settings;
        this.faults = faults;
    }

    /** @return why it is not sent, or empty when it may go */
    Optional<Delivery> stop(Mail mail) {
        if (!MailAddress.valid(mail.toAddress())) {
            return Optional.of(Delivery.malformed());
        }
        if (!settings.allows(mail.toAddress())) {
            String allowed = String.join("、", settings.allowedDomains());
            return Optional.of(Delivery.withheld(Skip.Reason.DOMAIN, "送ってよいのは " + allowed + " だけです"));
        }
        return faults.at(mail.toAddress()).map(fault -> Delivery.withheld(Skip.Reason.ADDRESS_FAULT, fault.reply()));
    }
}
