package jp.michisuji.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 送信。押さえたメールを取引の外で送る。送り先がなければ、待たせたまま残す。 */
@Component
class MailDispatcher {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);
    private static final int BATCH = 20;
    private static final int LONGEST_REASON = 500;

    private final Outbox outbox;
    private final MailHold hold;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> sender;

    MailDispatcher(Outbox outbox, MailHold hold, MailSettings settings, ObjectProvider<JavaMailSender> sender) {
        this.outbox = outbox;
        this.hold = hold;
        this.settings = settings;
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${michisuji.mail.poll:2000}")
    void dispatch() {
        JavaMailSender smtp = sender.getIfAvailable();
        outbox.markUncertain();
        if (smtp != null && !hold.held()) {
            outbox.claim(BATCH).forEach(mail -> send(smtp, mail));
        }
    }

    private void send(JavaMailSender smtp, Mail mail) {
        try {
            smtp.send(message(mail));
            outbox.sent(mail);
        } catch (MailException | MessagingException refused) {
            log.warn("メール {} を送れませんでした: {}", mail.id(), refused.getMessage());
            outbox.failed(mail, shortened(refused.getMessage()));
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new OwnMessageId(mail.messageId());
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.toAddress());
        helper.setSubject(mail.subject());
        helper.setText(mail.body(), false);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** 送る直前に識別子が付け直されるのを防ぎ、記録と同じ識別子で出す。 */
    private static final class OwnMessageId extends MimeMessage {

        private final String id;

        private OwnMessageId(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
