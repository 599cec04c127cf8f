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
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
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
     * @param words 件名・本文・宛先を探す言葉。制御文字は除き、100 字まで
     */
    public record Filter(String person, Mail.State state, String words) {

        private static final int LONGEST = 100;

        public Filter {
            words = OneLine.of(words, LONGEST);
            words = words.isEmpty() ? null : words;
        }
    }

    private static final String WHERE =
            """
             where (:person::text is null or person_code = :person)
               and (:state::text is null or state = :state)
               and (:like::text is null or subject ilike :like or body ilike :like or to_address ilike :like)""";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    MailLog(JdbcClient jdbc, Organization organization, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
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

    /**
     * もう一度送る。失敗したものと、送れたか不明のものだけ。
     *
     * <p>It goes to the address the person has now: a wrong one may have been put right since.
     *
     * @return whether it was queued
     */
    @Transactional
    public boolean retry(long id, Actor actor) {
        Optional<Mail> mail = find(id);
        if (mail.isEmpty() || !requeue(mail.get(), address(mail.get()))) {
            return false;
        }
        Act act = Act.of("mail.retry", "mail", String.valueOf(id), "メールをもう一度送ることにした")
                .onItem(mail.get().itemId())
                .changed("状態", mail.get().state().label(), Mail.State.QUEUED.label())
                .changed("宛先", mail.get().toAddress(), address(mail.get()));
        audit.record(actor, act);
        return true;
    }

    private boolean requeue(Mail mail, String address) {
        return jdbc.sql("update mail set state = 'QUEUED', attempts = 0, next_attempt_at = ?, to_address = ?,"
                                + " claimed_by = null where id = ? and state in ('FAILED', 'UNCERTAIN')")
                        .params(OffsetDateTime.now(clock), address, mail.id())
                        .update()
                == 1;
    }

    private String address(Mail mail) {
        return organization
                .findPerson(mail.personCode())
                .map(Person::email)
                .filter(MailAddress::valid)
                .orElse(mail.toAddress());
    }

    private static Map<String, Object> parameters(Filter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", filter.person());
        values.put("state", filter.state() == null ? null : filter.state().name());
        values.put("like", filter.words() == null ? null : "%" + escaped(filter.words()) + "%");
        return values;
    }

    /** like の特別な字を文字どおりに探す。 */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
