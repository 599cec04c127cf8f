package jp.michisuji.meeting.record;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 記録の一筆ずつの台帳。書き直しても、前の文を失わない。 */
@Repository
public class RecordChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** この筆より後の、ほかの人の筆。 */
    public List<RecordChange> since(long sittingId, long since, String exceptPerson) {
        return jdbc.sql(
                        "select * from record_change where sitting_id = ? and id > ? and person is distinct from ? order by id")
                .params(sittingId, since, exceptPerson)
                .query(RecordChange.class)
                .list();
    }

    /** いちばん新しい筆の番号。まだなければ 0。 */
    public long latest(long sittingId) {
        return jdbc.sql("select coalesce(max(id), 0) from record_change where sitting_id = ?")
                .param(sittingId)
                .query(Long.class)
                .single();
    }

    /** その欄を最後に書いた筆。 */
    public Optional<RecordChange> lastOf(FieldAddress at) {
        return jdbc.sql("select * from record_change where row_kind = ? and row_id = ? and field = ?"
                        + " order by id desc limit 1")
                .params(at.kind().name(), at.row(), at.field().name())
                .query(RecordChange.class)
                .optional();
    }

    /** 行の動き。新しい順に。 */
    public List<RecordChange> ofRow(RecordKind kind, long row) {
        return jdbc.sql("select * from record_change where row_kind = ? and row_id = ? order by id desc")
                .params(kind.name(), row)
                .query(RecordChange.class)
                .list();
    }

    boolean wroteBefore(FieldAddress at, String person) {
        return lastBy(at, person) > 0;
    }

    private int lastBy(FieldAddress at, String person) {
        return jdbc.sql(
                        "select count(*) from record_change where row_kind = ? and row_id = ? and field = ? and person = ?")
                .params(at.kind().name(), at.row(), at.field().name(), person)
                .query(Integer.class)
                .single();
    }

    public void wrote(Long sittingId, FieldAddress at, String before, String after, Actor actor) {
        keep(sittingId, at.kind(), at.row(), at.field(), RecordChange.Kind.WRITE, before, after, actor);
    }

    void added(long sittingId, RecordKind kind, long row, Actor actor) {
        keep(sittingId, kind, row, null, RecordChange.Kind.ADD, null, null, actor);
    }

    void removed(long sittingId, RecordRow row, Actor actor) {
        keep(
                sittingId,
                row.kind(),
                row.id(),
                null,
                RecordChange.Kind.REMOVE,
                row.values().toString(),
                null,
                actor);
    }

    private void keep(
            Long sittingId,
            RecordKind kind,
            long row,
            RecordField field,
            RecordChange.Kind act,
            String before,
            String after,
            Actor actor) {
        jdbc.sql(
                        """
                        insert into record_change (sitting_id, row_kind, row_id, field, act, before, after, at, person, post_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        sittingId,
                        kind.name(),
                        row,
                        field == null ? null : field.name(),
                        act.name(),
                        before,
                        after,
                        Timestamp.from(Instant.now(clock)),
                        actor.personCode(),
                        actor.postName())
                .update();
    }
}
