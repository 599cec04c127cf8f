package jp.michisuji.access.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * ログインの歯止め。試みを数え、失敗の重なったものをしばらく止める。
 *
 * <p>The counts live in the database, so that tries on several nodes add up.
 */
@Component
@Transactional
public class LoginThrottle {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a try before it is looked at, so that tries made at the same moment cannot slip past the count.
     *
     * @return empty while it is locked; otherwise the lock this try begins should it fail, zero where it begins none
     */
    public Optional<Duration> admit(Counted kind, String subject) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Duration> lock = count(kind, subject, now)
                .map(failures -> kind.policy().lockAfter(failures).orElse(Duration.ZERO));
        lock.filter(length -> !length.isZero()).ifPresent(length -> lock(kind, subject, now.plus(length)));
        return lock;
    }

    private Optional<Integer> count(Counted kind, String subject, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into login_throttle as known (kind, subject, failures, since) values (:kind, :subject, 1, :now)
                        on conflict (kind, subject) do update set
                            failures = case when known.since <= :forgotten then 1 else known.failures + 1 end,
                            since = case when known.since <= :forgotten then :now else known.since end,
                            locked_until = null
                        where known.locked_until is null or known.locked_until <= :now
                        returning failures
                        """)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("now", now)
                .param("forgotten", now.minus(kind.policy().window()))
                .query(Integer.class)
                .optional();
    }

    private void lock(Counted kind, String subject, OffsetDateTime until) {
        jdbc.sql("update login_throttle set locked_until = ? where kind = ? and subject = ?")
                .params(until, kind.name(), subject)
                .update();
    }

    /** All is forgotten: whoever it is has proved to be who they are, or an administrator says so. */
    public boolean forget(Counted kind, String subject) {
        return jdbc.sql("delete from login_throttle where kind = ? and subject = ?")
                        .params(kind.name(), subject)
                        .update()
                > 0;
    }

    /** One try was a good one after all. The failures of others from the same place stay. */
    public void takeBack(Counted kind, String subject) {
        jdbc.sql(
                        """
                        update login_throttle set failures = greatest(failures - 1, 0), locked_until = null
                        where kind = ? and subject = ?
                        """)
                .params(kind.name(), subject)
                .update();
    }

    void dropOld() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from login_throttle where since < ? and (locked_until is null or locked_until < ?)")
                .params(now.minus(KEPT), now)
                .update();
    }
}
