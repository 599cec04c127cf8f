package jp.michisuji.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 試みの記録。 */
@Repository
class MailAttempts {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Mail mail, Delivery delivery) {
        jdbc.sql("insert into mail_attempt (mail_id, at, node, outcome, reply) values (?, ?, ?, ?, ?)")
                .params(
                        mail.id(),
                        OffsetDateTime.now(clock),
                        Node.NAME,
                        delivery.outcome().name(),
                        delivery.reason())
                .update();
    }

    /** The oldest first. */
    List<MailAttempt> of(long mailId) {
        return jdbc.sql("select at, node, outcome, reply from mail_attempt where mail_id = ? order by id")
                .param(mailId)
                .query(MailAttempt.class)
                .list();
    }
}
