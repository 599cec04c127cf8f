package jp.michisuji.schedule.delay;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 工程の遅れの台帳。取り消しても、行は消さない。 */
@Repository
public class KeptDelays {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 効いているものを先に、新しい順に。 */
    public List<KeptDelay> all() {
        return jdbc.sql("select * from schedule_delay order by withdrawn_at desc nulls first, id desc")
                .query(KeptDelay.class)
                .list();
    }

    /** 効いている遅れを、確定した順に。 */
    public List<KeptDelay> standing() {
        return jdbc.sql("select * from schedule_delay where withdrawn_at is null order by id")
                .query(KeptDelay.class)
                .list();
    }

    public Optional<KeptDelay> find(long id) {
        return jdbc.sql("select * from schedule_delay where id = ?")
                .param(id)
                .query(KeptDelay.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException その工程には、効いている遅れが既にある */
    long add(NewDelay delay, String reason, Actor actor) {
        return jdbc.sql(
                        """
                        insert into schedule_delay (path, subject, item_id, href, label, open_days, reason, decided_at,
                          decided_by, decided_label)
                        values (:path, :subject, :itemId, :href, :label, :openDays, :reason, :at, :by, :byLabel)
                        returning id""")
                .param("path", delay.path())
                .param("subject", delay.subject())
                .param("itemId", delay.itemId())
                .param("href", delay.href())
                .param("label", delay.label())
                .param("openDays", delay.openDays())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.personCode())
                .param("byLabel", actor.label())
                .query(Long.class)
                .single();
    }

    /** @return 取り消せた。既に取り消されていれば偽 */
    boolean withdraw(long id, String reason, Actor actor) {
        return jdbc.sql(
                                """
                        update schedule_delay set withdrawn_at = ?, withdrawn_label = ?, withdrawn_reason = ?
                         where id = ? and withdrawn_at is null""")
                        .params(OffsetDateTime.now(clock), actor.label(), reason, id)
                        .update()
                == 1;
    }
}
