package jp.michisuji.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.testing.TestDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** 試験の郵便室。本物のデータベースの上に、送信箱から送信までを Spring の文脈なしで組む。 */
final class Mailroom {

    private static final Duration WHOLE_DELIVERY = Duration.ofSeconds(3);
    private static final String PHASE_MILLIS = "1000";

    final Outbox outbox;
    final MailQueue queue;
    final MailHold hold;
    final AddressFaults faults;
    final MailAttempts attempts;
    final Skips skips;

    /** 新しく分かった不達。知らせを受ける者の代わり。 */
    final List<Object> found = new ArrayList<>();

    private final TestDatabase db;
    private final Clock clock;

    Mailroom(TestDatabase db, Clock clock) {
        this.db = db;
        this.clock = clock;
        JdbcTemplate batch = new JdbcTemplate(db.dataSource());
        skips = new Skips(db.jdbc(), batch, clock);
        outbox = new Outbox(batch, skips, clock);
        queue = new MailQueue(db.jdbc(), new BackOff(() -> 0), clock);
        hold = new MailHold(db.jdbc(), clock);
        faults = new AddressFaults(db.jdbc(), found::add, clock);
        attempts = new MailAttempts(db.jdbc(), clock);
    }

    Mailroom emptied() {
        List.of("mail", "address_fault", "mail_skip")
                .forEach(table -> db.jdbc().sql("delete from " + table).update());
        db.jdbc().sql("update mail_hold set held = false").update();
        return this;
    }

    List<Mail> all() {
        return db.jdbc().sql("select * from mail order by id").query(Mail.class).list();
    }

    Mail only() {
        return all().get(0);
    }

    void dispatch(int port) {
        dispatcher(sender(port), Letters.SETTINGS).dispatch();
    }

    /** @param sender {@code null} なら、送り先の設定がない */
    MailDispatcher dispatcher(JavaMailSender sender, MailSettings settings) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("sender", sender);
        }
        return new MailDispatcher(
                queue,
                hold,
                new MailRoute(beans.getBeanProvider(JavaMailSender.class), new SmtpLimits(WHOLE_DELIVERY)),
                new RecipientGate(settings, faults),
                new Courier(settings, clock),
                new DeliveryLedger(queue, attempts, faults, skips));
    }

    static JavaMailSender sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        List.of("timeout", "connectiontimeout", "writetimeout")
                .forEach(phase -> sender.getJavaMailProperties().setProperty("mail.smtp." + phase, PHASE_MILLIS));
        return sender;
    }
}
