package jp.michisuji.sample;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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

    private static final int TIMEOUT_MILLIS = 5000;

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail demoSmtp() {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        smtp.getUserManager().setAuthRequired(false);
        return smtp;
    }

    @Bean
    JavaMailSender demoMailSender(GreenMail demoSmtp) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(demoSmtp.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        sender.getJavaMailProperties().put("mail.smtp.timeout", TIMEOUT_MILLIS);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        return sender;
    }
}
