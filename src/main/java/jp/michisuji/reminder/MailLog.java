package jp.michisuji.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** メール記録。誰に、いつ、何を送ったか、送れたか。 */
@Repository
public class MailLog {

    /**
     * 絞り込み。
     *
     * @param person この人宛てだけ。{@code null} なら全員
     */
    public record Filter(String person, Mail.State state, String words) {}

    private static final String WHERE =
            """
             where (:person::text is null or person_code = :person)
               and (:state::text is null or state = :state)
               and (:words::text is null or subject ilike '%' || :words || '%' or body ilike '%' || :words || '%')""";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    MailLog(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Mail> list(Filter filter, int offset, int limit) {
        return jdbc.sql("select * from mail " + WHERE + " order by id desc offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(Mail.class)
                .list();
    }

    public long count(Filter filter) {
        return jdbc.sql("select count(*) from mail " + WHERE)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    public Optional<Mail> find(long id) {
        return jdbc.sql("select * from mail where id = ?")
                .param(id)
                .query(Mail.class)
                .optional();
    }

    /** 行方ごとの数。 */
    public Map<Mail.State, Long> counts() {
        Map<Mail.State, Long> counts = new EnumMap<>(Mail.State.class);
        jdbc.sql("select state, count(*) as mails from mail group by state")
                .query((row, number) -> counts.put(Mail.State.valueOf(row.getString("state")), row.getLong("mails")))
                .list();
        return counts;
    }

    /** もう一度送る。失敗したものと、送れたか不明のものだけ。 */
    @Transactional
    public boolean retry(long id, Actor actor) {
        boolean queued = jdbc.sql("update mail set state = 'QUEUED', attempts = 0, next_attempt_at = ?"
                                + " where id = ? and state in ('FAILED', 'UNCERTAIN')")
                        .params(OffsetDateTime.now(clock), id)
                        .update()
                == 1;
        if (queued) {
            audit.record(actor, Act.of("mail.retry", "mail", String.valueOf(id), "メールをもう一度送ることにした"));
        }
        return queued;
    }

    private static Map<String, Object> parameters(Filter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", filter.person());
        values.put("state", filter.state() == null ? null : filter.state().name());
        values.put(
                "words",
                filter.words() == null || filter.words().isBlank()
                        ? null
                        : filter.words().strip());
        return values;
    }
}
