package jp.michisuji.access.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * ログイン中の端末の表。セッションの表に、どの端末からかを添える。
 *
 * <p>Sessions live by the clock of the database server, whatever the demo's clock says; so their last use is told as an
 * age.
 */
@Component
@Transactional
public class LoginSessions {

    private static final String ROWS =
            """
            select s.primary_id as id, s.session_id, a.username, p.label as person_label,
                   d.began_at at time zone 'Asia/Tokyo' as began,
                   greatest(0, (extract(epoch from clock_timestamp()) * 1000)::bigint - s.last_access_time) / 1000 as idle_seconds,
                   coalesce(d.device, '分からない端末') as device, coalesce(d.address, '分からない') as address
            from spring_session s
            join account a on a.username = s.principal_name
            left join person p on p.code = a.person_code
            left join login_session d on d.session_primary_id = s.primary_id and d.username = a.username
            where s.expiry_time > extract(epoch from clock_timestamp()) * 1000
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false while the session is not written yet, which happens at the end of its first request */
    boolean describe(String sessionId, String username, String address, String device) {
        return jdbc.sql(
                                """
                                insert into login_session (session_primary_id, username, began_at, address, device)
                                select s.primary_id, a.username, :now, :address, :device
                                from spring_session s join account a on a.username = :username
                                where s.session_id = :session
                                on conflict (session_primary_id) do update set username = excluded.username,
                                    began_at = excluded.began_at, address = excluded.address, device = excluded.device
                                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("session", sessionId)
                        .param("username", username)
                        .param("address", address)
                        .param("device", device)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    List<LoginSession> of(String username) {
        return jdbc.sql(ROWS + " and a.username = ? order by s.last_access_time desc, s.primary_id")
                .param(username)
                .query(LoginSession.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<LoginSession> all() {
        return jdbc.sql(ROWS + " order by p.label nulls last, a.username, s.last_access_time desc, s.primary_id")
                .query(LoginSession.class)
                .list();
    }

    void end(Collection<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from spring_session where primary_id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** Ends every session of the account, on whatever node it was last served. */
    public void endAll(String username) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(username)
                .update();
    }

    /** @param sessionId the one that stays */
    public void endOthers(String username, String sessionId) {
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(username, sessionId)
                .update();
    }
}
