package jp.michisuji.reminder;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** 送り先。メールサーバーが設定されているか。なければメールは送信待ちのまま残る。 */
@Component
public class MailRoute {

    private final ObjectProvider<JavaMailSender> sender;

    MailRoute(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    public boolean configured() {
        return smtp().isPresent();
    }

    Optional<JavaMailSender> smtp() {
        return Optional.ofNullable(sender.getIfAvailable());
    }
}
