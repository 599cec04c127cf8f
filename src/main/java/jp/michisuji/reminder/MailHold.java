package jp.michisuji.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * メール止め。止まっている間は一通も送らない。復元したデータベースは、人が確かめて再開するまで止まる。
 *
 * <p>Kept in the database: it holds on every node and over a restart.
 */
@Component
public class MailHold {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailHold(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean held() {
        return jdbc.sql("select held from mail_hold").query(Boolean.class).single();
    }

    /** What the operator is shown: since when and why, or who released it when. */
    public MailHoldState state() {
        return jdbc.sql("select held, reason, since, released_by, released_at from mail_hold")
                .query(MailHoldState.class)
                .single();
    }

    /** A hold that is already there keeps its beginning and takes the new reason. */
    @Transactional
    public void hold(String reason) {
        jdbc.sql(
                        """
                        update mail_hold set since = case when held then since else :now end,
                            held = true, reason = :reason, released_by = null, released_at = null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("reason", reason)
                .update();
    }

    /**
     * Lets the mail go again; does nothing if it is not held.
     *
     * @param by label of the person who decided it
     */
    @Transactional
    public void release(String by) {
        jdbc.sql("update mail_hold set held = false, released_by = :by, released_at = :now where held")
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
