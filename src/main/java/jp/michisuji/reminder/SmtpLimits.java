package jp.michisuji.reminder;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** 送信の時間の限り。設定がどうであっても、つなぐ・読む・書くのどれも、送信の全体も、限りなく待つことはない。 */
@Component
class SmtpLimits {

    /** 暗号化した線を初めから使う設定（smtps）は、別の頭の名を読む。 */
    private static final List<String> PROTOCOLS = List.of("mail.smtp.", "mail.smtps.");

    private static final List<String> PHASES = List.of("connectiontimeout", "timeout", "writetimeout");
    private static final String PHASE_MILLIS = "5000";

    private final BoundedSockets sockets;

    SmtpLimits() {
        this(BoundedSockets.LONGEST);
    }

    SmtpLimits(Duration whole) {
        sockets = new BoundedSockets(whole);
    }

    /** What a deployment sets for a phase is kept. */
    JavaMailSender on(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl smtp) {
            Properties settings = smtp.getSession().getProperties();
            PROTOCOLS.forEach(protocol -> limit(protocol, settings));
        }
        return sender;
    }

    private void limit(String protocol, Properties settings) {
        PHASES.forEach(phase -> settings.putIfAbsent(protocol + phase, PHASE_MILLIS));
        settings.putIfAbsent(protocol + "socketFactory", sockets);
        // つながらないとき、限りのない線でもう一度試すのを防ぐ。
        settings.putIfAbsent(protocol + "socketFactory.fallback", "false");
    }
}
