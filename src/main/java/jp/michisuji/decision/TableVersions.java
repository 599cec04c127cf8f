package jp.michisuji.decision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.michisuji.decision.TableVersion.State;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 決定表の版の台帳。版は消さず、書き換えない。 */
@Repository
class TableVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    TableVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<TableVersion> find(long id) {
        return jdbc.sql("select * from decision_version where id = ?")
                .param(id)
                .query(TableVersion.class)
                .optional();
    }

    /** 使用中の版の識別子。配られた表を使っていれば空。 */
    Optional<Long> effective(String key) {
        return jdbc.sql("select id from decision_version where table_key = ? and state = 'EFFECTIVE'")
                .param(key)
                .query(Long.class)
                .optional();
    }

    List<TableVersion> of(String key) {
        return jdbc.sql("select * from decision_version where table_key = ? order by number desc")
                .param(key)
                .query(TableVersion.class)
                .list();
    }

    Optional<TableVersion> in(String key, State state) {
        return of(key).stream().filter(version -> version.state() == state).findFirst();
    }

    /** @throws org.springframework.dao.DuplicateKeyException 同じ表の別の版が確認を待っている */
    long propose(String key, String xml, String packedSha256, String note, Actor actor) {
        return jdbc.sql(
                        """
                        insert into decision_version (table_key, number, xml, packed_sha256, state, note, proposed_by,
                          proposed_label, proposed_at)
                        select :key, coalesce(max(number), 0) + 1, :xml, :packed, 'PROPOSED', :note, :by, :label, :at
                          from decision_version where table_key = :key returning id""")
                .param("key", key)
                .param("xml", xml)
                .param("packed", packedSha256)
                .param("note", note)
                .param("by", actor.personCode())
                .param("label", actor.label())
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** @return 確認を待っていなければ {@code false} */
    boolean decide(long id, State state, String note, Actor actor) {
        return jdbc.sql(
                                """
                        update decision_version set state = :state, decided_by = :by, decided_label = :label,
                          decided_at = :at, decision_note = :note where id = :id and state = 'PROPOSED'""")
                        .param("state", state.name())
                        .param("by", actor.personCode())
                        .param("label", actor.label())
                        .param("at", OffsetDateTime.now(clock))
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    void supersede(String key) {
        jdbc.sql("update decision_version set state = 'SUPERSEDED' where table_key = ? and state = 'EFFECTIVE'")
                .param(key)
                .update();
    }
}
