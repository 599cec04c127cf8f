package jp.michisuji.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 暦の配信の台帳。一人に一つの番地。作り直せば前の番地は無効になる。 */
@Repository
@Transactional
public class CalendarFeeds {

    private static final String COLUMNS = "select id, username, person_code, made_at from calendar_feed ";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** いま使われている配信。 */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> of(String username) {
        return jdbc.sql(COLUMNS + "where username = ? and revoked_at is null")
                .param(username)
                .query(CalendarFeed.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<CalendarFeed> by(FeedToken token) {
        return jdbc.sql(COLUMNS + "where token_sha256 = ? and revoked_at is null")
                .param(token.sha256())
                .query(CalendarFeed.class)
                .optional();
    }

    /**
     * 作る。前のものがあれば無効にする。
     *
     * @return 番地の合言葉。ここで一度だけ渡し、どこにも残さない
     */
    public String make(String username, Actor actor) {
        boolean replaced = end(username);
        FeedToken token = FeedToken.random();
        jdbc.sql("insert into calendar_feed (username, person_code, token_sha256, made_at) values (?, ?, ?, ?)")
                .params(username, actor.personCode(), token.sha256(), OffsetDateTime.now(clock))
                .update();
        audit.record(actor, act("make", username, replaced ? "カレンダー配信の番地を作り直した" : "カレンダー配信の番地を作った"));
        return token.text();
    }

    /** 無効にする。なければ何もしない。 */
    public void revoke(String username, Actor actor) {
        if (end(username)) {
            audit.record(actor, act("revoke", username, "カレンダー配信を止めた"));
        }
    }

    private boolean end(String username) {
        return jdbc.sql("update calendar_feed set revoked_at = ? where username = ? and revoked_at is null")
                        .params(OffsetDateTime.now(clock), username)
                        .update()
                > 0;
    }

    private static Act act(String what, String username, String summary) {
        return Act.of("calendar-feed." + what, "calendar-feed", username, summary);
    }
}
