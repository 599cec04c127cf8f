package jp.michisuji.reminder;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** 送り先。メールサーバーが設定されているか。なければメールは送信待ちのまま残る。 */
@Component
public class MailRoute {

    private final ObjectProvider<JavaMailSender> sender;
    private final SmtpLimits limits;

    MailRoute(ObjectProvider<JavaMailSender> sender, SmtpLimits limits) {
        this.sender = sender;
        this.limits = limits;
    }

    public boolean configured() {
        return sender.getIfAvailable() != null;
    }

    Optional<JavaMailSender> smtp() {
        return Optional.ofNullable(sender.getIfAvailable()).map(limits::on);
    }
}
