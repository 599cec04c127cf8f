package jp.michisuji.reminder;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** 配達。一通を文に組んでメールサーバーへ渡し、どうなったかを返す。 */
@Component
class Courier {

    private final MailSettings settings;
    private final Clock clock;

    Courier(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whatever goes wrong is an outcome, not an exception: no mail may stand in the way of the others. */
    Delivery deliver(Mail mail, JavaMailSender smtp) {
        OutgoingMessage message = new OutgoingMessage(mail.messageId());
        try {
            write(message, mail);
        } catch (MessagingException | RuntimeException broken) {
            return Delivery.later(broken);
        }
        try {
            smtp.send(message);
            return Delivery.sent();
        } catch (RuntimeException failure) {
            return Delivery.failed(failure, message.handedOver());
        }
    }

    private void write(OutgoingMessage message, Mail mail) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.sender());
        helper.setTo(mail.toAddress());
        helper.setSubject(mail.subject());
        helper.setText(mail.body(), false);
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
