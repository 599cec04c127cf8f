package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** 送信の時間の限り。導入先がどう設定しても、限りなく待つことはない。 */
class SmtpLimitsTest {

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Test
    void 何も設定しなくてもどの段階にも限りがある() {
        assertThat(limited())
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsEntry("mail.smtp.timeout", "5000")
                .containsEntry("mail.smtp.writetimeout", "5000")
                .containsEntry("mail.smtps.timeout", "5000")
                .hasEntrySatisfying("mail.smtp.socketFactory", sockets -> assertThat(sockets)
                        .isInstanceOf(BoundedSockets.class));
    }

    @Test
    void 導入先の設定した長さは変えず全体の限りは加える() {
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "20000");
        assertThat(limited())
                .containsEntry("mail.smtp.timeout", "20000")
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsKey("mail.smtp.socketFactory");
    }

    private Properties limited() {
        new SmtpLimits().on(sender);
        return sender.getSession().getProperties();
    }
}
