package jp.michisuji.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 監査記録。行為を書き留め、案件や対象ごとに読む。書いた行は変えられない。 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditEntryMapper mapper;

    AuditLog(JdbcClient jdbc, Clock clock, AuditEntryMapper mapper) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mapper = mapper;
    }

    /**
     * Writes in the caller's transaction: what is rolled back was never done. A person of the register is written as
     * their opaque number alone.
     */
    @Transactional
    public void record(Actor actor, Act act) {
        jdbc.sql(
                        """
                        insert into audit_entry (at, person_id, person_code, person_label, post_code, post_name,
                            action, subject_type, subject_id, item_id, summary, before_values, after_values)
                        select cast(:at as timestamptz), p.opaque_id, case when p.code is null then a.code end,
                            case when p.code is null then cast(:label as text) else '' end, :post, :postName,
                            cast(:action as text), :type, :id, cast(:item as bigint), :summary, cast(:before as jsonb), cast(:after as jsonb)
                        from (values (cast(:person as text))) a (code) left join person p on p.code = a.code
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("person", actor.personCode())
                .param("label", actor.personLabel())
                .param("post", actor.postCode())
                .param("postName", actor.postName())
                .param("action", act.action())
                .param("type", act.subjectType())
                .param("id", act.subjectId())
                .param("item", act.itemId())
                .param("summary", act.summary())
                .param("before", mapper.json(act.before()))
                .param("after", mapper.json(act.after()))
                .update();
    }

    /** What happened to the reform item and all that belongs to it, the newest first. */
    public List<AuditEntry> ofItem(long itemId) {
        return jdbc.sql(AuditEntryMapper.SELECT + " where e.item_id = :item order by e.id desc")
                .param("item", itemId)
                .query(mapper)
                .list();
    }

    /** What happened to one item, but for subjects of these types, the newest first. */
    public List<AuditEntry> ofItem(long itemId, Collection<String> otherThan) {
        return jdbc.sql(AuditEntryMapper.SELECT
                        + " where e.item_id = ? and e.subject_type <> all(?) order by e.id desc")
                .params(itemId, otherThan.toArray(String[]::new))
                .query(mapper)
                .list();
    }

    /** What happened to one subject, the newest first. */
    public List<AuditEntry> ofSubject(String type, String id) {
        return jdbc.sql(AuditEntryMapper.SELECT
                        + " where e.subject_type = :type and e.subject_id = :id order by e.id desc")
                .param("type", type)
                .param("id", id)
                .query(mapper)
                .list();
    }

    /** The newest entries of all, for the operator. */
    public List<AuditEntry> latest(int limit) {
        return jdbc.sql(AuditEntryMapper.SELECT + " order by e.id desc limit :limit")
                .param("limit", limit)
                .query(mapper)
                .list();
    }

    /** 記録の末尾の番号。一行もなければ 0。 */
    public long last() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    /** 案件 → その番号の後に、この人のほかの人が書いた行の数。 */
    public Map<Long, Long> touchedItems(long after, String otherThan) {
        Map<Long, Long> touched = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select e.item_id, count(*) as entries from audit_entry e
                         where e.id > :after and e.item_id is not null
                           and e.person_id is distinct from (select opaque_id from person where code = :person)
                         group by e.item_id order by max(e.id) desc""")
                .param("after", after)
                .param("person", otherThan)
                .query(row -> {
                    touched.put(row.getLong("item_id"), row.getLong("entries"));
                });
        return touched;
    }

    /** 記録の末尾の印。何かが記録されると変わる。並んで書かれた行は番号の順に見えるとは限らないので、末尾の件数も見る。 */
    public String mark() {
        return jdbc.sql(
                        """
                        select last.id || ':' || (select count(*) from audit_entry e where e.id > last.id - 1000)
                          from (select coalesce(max(id), 0) as id from audit_entry) last""")
                .query(String.class)
                .single();
    }
}
