package jp.michisuji.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 行方の書換え。人が決めたことだけを書く。 */
@Repository
class MailStates {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it could still be sent again */
    boolean requeue(Mail mail, String address) {
        return jdbc.sql(
                                """
                        update mail set state = 'QUEUED', attempts = 0, first_tried_at = null, next_attempt_at = ?,
                            to_address = ?, claimed_by = null
                         where id = ? and state in ('FAILED', 'UNCERTAIN', 'WITHHELD')""")
                        .params(OffsetDateTime.now(clock), address, mail.id())
                        .update()
                == 1;
    }

    /** 送った時は、確かめられなかった試みの時である。 */
    boolean arrived(Mail mail) {
        return jdbc.sql(
                                """
                        update mail set state = 'SENT', claimed_by = null, last_error = null,
                            sent_at = coalesce((select max(at) from mail_attempt where mail_id = mail.id), first_tried_at, ?)
                         where id = ? and state = 'UNCERTAIN'""")
                        .params(OffsetDateTime.now(clock), mail.id())
                        .update()
                == 1;
    }
}
