package jp.michisuji.reminder;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** 配達。一通を文に組んでメールサーバーへ渡し、どうなったかを返す。 */
@Component
class Courier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

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

    /** 文だけの手紙なので、添付の種類の表を一通ごとに読み直す MimeMessageHelper は使わない。 */
    private void write(OutgoingMessage message, Mail mail) throws MessagingException {
        message.setFrom(settings.sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.toAddress()));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.body(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
