package jp.michisuji.sample;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** 例示のメール受け。外へは出さず、手元の本物の SMTP で受け取る。送り先を設定すればそちらへ送る。 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "demo")
class DemoMailServer {

    private static final String HERE = "127.0.0.1";
    private static final String TIMEOUT_MILLIS = "5000";
    private static final int KEPT_PER_PERSON = 20;

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail demoSmtp() {
        GreenMail smtp = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP).dynamicPort());
        smtp.getUserManager().setAuthRequired(false);
        smtp.getUserManager().setMessageDeliveryHandler(new RecentMailOnly(smtp.getUserManager(), KEPT_PER_PERSON));
        return smtp;
    }

    @Bean
    JavaMailSender demoMailSender(GreenMail demoSmtp) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(HERE);
        sender.setPort(demoSmtp.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        Properties settings = sender.getJavaMailProperties();
        // 手元の受け手は EHLO への答えを一行ずつ送るので、一通ごとに TCP の遅延確認応答（40ミリ秒）を待つことになる
        settings.setProperty("mail.smtp.ehlo", "false");
        settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return sender;
    }
}
