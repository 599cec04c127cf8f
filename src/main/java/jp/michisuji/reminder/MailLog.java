package jp.michisuji.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** メール記録。誰に、いつ、何を送ったか、送れたか。 */
@Repository
public class MailLog {

    private static final String AWAITING =
            " where state in ('FAILED', 'UNCERTAIN') and (:person::text is null or person_code = :person)";

    private final JdbcClient jdbc;

    MailLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<Mail> list(MailFilter filter, int offset, int limit) {
        return jdbc.sql("select * from mail " + MailFilter.WHERE + " order by id desc offset :offset limit :limit")
                .params(filter.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(Mail.class)
                .list();
    }

    public long count(MailFilter filter) {
        return jdbc.sql("select count(*) from mail " + MailFilter.WHERE)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Mail> find(long id) {
        return jdbc.sql("select * from mail where id = ?")
                .param(id)
                .query(Mail.class)
                .optional();
    }

    /** 行方ごとの数。一通もない行方は含まない。 */
    public Map<Mail.State, Long> counts() {
        return counted(jdbc.sql("select state, count(*) as mails from mail group by state"));
    }

    /** 人の確認を待つものの、行方ごとの数。 */
    Map<Mail.State, Long> awaitingPerson(String person) {
        return counted(jdbc.sql("select state, count(*) as mails from mail" + AWAITING + " group by state")
                .param("person", person));
    }

    /** 人の確認を待つもの（送信確認待ちと失敗）。送信確認待ちを先に、新しい順。 */
    List<Mail> awaitingPerson(String person, int limit) {
        return jdbc.sql("select * from mail" + AWAITING + " order by state desc, id desc limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(Mail.class)
                .list();
    }

    private static Map<Mail.State, Long> counted(JdbcClient.StatementSpec query) {
        Map<Mail.State, Long> counts = new EnumMap<>(Mail.State.class);
        query.query(row -> {
            counts.put(Mail.State.valueOf(row.getString("state")), row.getLong("mails"));
        });
        return counts;
    }
}
