package jp.michisuji.access.throttle;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 止めているログイン。利用者名の分からないもの（ない利用者への試み）は数だけを言う。 */
@Component
class LoginLocks {

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LoginLock> current() {
        return jdbc.sql(
                        """
                        select t.kind, coalesce(a.username, t.subject) as subject, p.label as person_label, t.failures,
                               t.locked_until at time zone 'Asia/Tokyo' as until
                        from login_throttle t
                        left join account a on t.kind <> 'ADDRESS'
                            and encode(sha256(convert_to(lower(a.username), 'UTF8')), 'hex') = t.subject
                        left join person p on p.code = a.person_code
                        where t.locked_until > :now and (t.kind = 'ADDRESS' or a.username is not null)
                        order by t.kind, subject
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(LoginLock.class)
                .list();
    }

    /** Locks upon names that no account has, and upon single browsers, which end by themselves. */
    int others() {
        return jdbc.sql("select count(*) from login_throttle where locked_until > ?")
                        .param(OffsetDateTime.now(clock))
                        .query(Integer.class)
                        .single()
                - current().size();
    }

    /** 止めているログインの一件。 */
    record LoginLock(Counted kind, String subject, String personLabel, int failures, LocalDateTime until) {}
}
