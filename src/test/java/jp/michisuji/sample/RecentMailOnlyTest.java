package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** 例示のメール受けは、一人につき新しいものだけを残す。 */
class RecentMailOnlyTest {

    @Test
    void 一人につき新しいものだけが残る() {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        smtp.getUserManager().setAuthRequired(false);
        smtp.getUserManager().setMessageDeliveryHandler(new RecentMailOnly(smtp.getUserManager(), 3));
        smtp.start();
        try {
            for (int number = 1; number <= 5; number++) {
                send(smtp, "a@test.invalid", "a" + number);
            }
            send(smtp, "b@test.invalid", "b1");
            assertThat(Arrays.stream(smtp.getReceivedMessages()).map(RecentMailOnlyTest::subject))
                    .containsExactlyInAnyOrder("a3", "a4", "a5", "b1");
        } finally {
            smtp.stop();
        }
    }

    private static void send(GreenMail smtp, String to, String subject) {
        GreenMailUtil.sendTextEmail(
                to, "michisuji@test.invalid", subject, "text", smtp.getSmtp().getServerSetup());
    }

    private static String subject(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
