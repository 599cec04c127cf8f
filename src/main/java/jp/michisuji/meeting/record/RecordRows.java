package jp.michisuji.meeting.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.meeting.ProgressHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 記録の行の台帳。議題・要旨・進捗状況表・意見の表を、同じ形の行として読み書きする。 */
@Repository
public class RecordRows {

    private final JdbcClient jdbc;
    private final ProgressHistory history;

    RecordRows(JdbcClient jdbc, ProgressHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** 会議の行を、並びの順に。 */
    public List<RecordRow> of(long sittingId, RecordKind kind) {
        return jdbc.sql(select(kind) + " order by " + order(kind))
                .param("sitting", sittingId)
                .query((row, number) -> map(kind, row))
                .list();
    }

    public Optional<RecordRow> find(long sittingId, RecordKind kind, long id) {
        return jdbc.sql(select(kind) + " and id = :id")
                .param("sitting", sittingId)
                .param("id", id)
                .query((row, number) -> map(kind, row))
                .optional();
    }

    void write(FieldAddress at, String value) {
        String cast = at.field().type() == RecordField.Type.DATE ? "cast(:value as date)" : ":value";
        jdbc.sql("update " + at.kind().table() + " set " + at.field().column() + " = " + cast
                        + ", version = version + 1 where id = :id")
                .param("value", value.isEmpty() && !at.field().neverNull() ? null : value)
                .param("id", at.row())
                .update();
        if (at.kind() == RecordKind.POINT) {
            history.keep(at.row());
        }
    }

    void remove(RecordKind kind, long id) {
        if (kind == RecordKind.POINT) {
            history.remove(id);
        }
        jdbc.sql("delete from " + kind.table() + " where id = ?").param(id).update();
    }

    /** 空の行を末尾に加える。 */
    long add(long sittingId, RecordKind kind, Long agendaItemId, Area area) {
        return switch (kind) {
            case SUMMARY, EXCHANGE -> addMinute(sittingId, kind, agendaItemId);
            case POINT -> addPoint(sittingId, agendaItemId, area);
            case OPINION -> addOpinion(sittingId, agendaItemId);
            case AGENDA -> throw new IllegalArgumentException("議題は次第の画面で加える");
        };
    }

    /** 進捗状況表のどの枠に載る会議か。 */
    public record Area(String side, String name) {}

    private long addMinute(long sittingId, RecordKind kind, Long agendaItemId) {
        return jdbc.sql(
                        """
                        insert into minute (sitting_id, agenda_item_id, kind, body, position)
                        values (:sitting, :agenda, :kind, '',
                          coalesce((select max(position) from minute where sitting_id = :sitting), 0) + 1) returning id""")
                .param("sitting", sittingId)
                .param("agenda", agendaItemId)
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    private long addPoint(long sittingId, Long agendaItemId, Area area) {
        return jdbc.sql(
                        """
                        insert into progress_entry (area, side, sitting_id, agenda_item_id, item_id, status, position)
                        values (:area, :side, :sitting, :agenda,
                          (select d.item_id from agenda_item a join deliberation d on d.id = a.deliberation_id where a.id = :agenda),
                          '検討中', coalesce((select max(position) from progress_entry), 0) + 1) returning id""")
                .param("sitting", sittingId)
                .param("agenda", agendaItemId)
                .param("area", area.name())
                .param("side", area.side())
                .query(Long.class)
                .single();
    }

    /** 審議の続いている議題の意見は、その審議の手続が回答の仕事を出す。 */
    private long addOpinion(long sittingId, Long agendaItemId) {
        return jdbc.sql(
                        """
                        insert into opinion (sitting_id, agenda_item_id, deliberation_id, number, body, legible, state)
                        values (:sitting, :agenda,
                          (select d.id from agenda_item a join deliberation d on d.id = a.deliberation_id
                            where a.id = :agenda and d.closed_on is null),
                          coalesce((select max(number) from opinion where sitting_id = :sitting), 0) + 1, '', 'yes', 'OPEN')
                        returning id""")
                .param("sitting", sittingId)
                .param("agenda", agendaItemId)
                .query(Long.class)
                .single();
    }

    private static String select(RecordKind kind) {
        return "select * from " + kind.table() + " where sitting_id = :sitting and " + kind.condition();
    }

    private static String order(RecordKind kind) {
        return kind == RecordKind.OPINION ? "number, id" : "position, id";
    }

    private static RecordRow map(RecordKind kind, ResultSet row) throws SQLException {
        Map<RecordField, String> values = new EnumMap<>(RecordField.class);
        for (RecordField field : kind.fields()) {
            String value = row.getString(field.column());
            values.put(field, value == null ? "" : value);
        }
        boolean tasked = kind == RecordKind.POINT && row.getString("process_instance_id") != null;
        Long agenda =
                kind == RecordKind.AGENDA ? (Long) row.getLong("id") : row.getObject("agenda_item_id", Long.class);
        return new RecordRow(kind, row.getLong("id"), agenda, values, row.getInt("version"), tasked);
    }
}
