package jp.michisuji.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** 意見・指摘事項の台帳の一行の読み書き。 */
final class OpinionRows {

    private OpinionRows() {}

    static Opinion map(ResultSet row, int at) throws SQLException {
        return new Opinion(
                row.getLong("id"),
                new Opinion.Place(
                        number(row, "sitting_id"), number(row, "deliberation_id"), number(row, "agenda_item_id")),
                row.getInt("number"),
                new Opinion.Said(row.getString("body"), row.getString("speaker")),
                new Opinion.Charge(
                        row.getString("answering_post"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("process_instance_id")),
                reply(row),
                new Opinion.LedTo(
                        number(row, "led_to_item_id"),
                        number(row, "led_to_agenda_item_id"),
                        number(row, "led_to_entry_id")),
                new Opinion.Origin(row.getString("legible"), row.getString("note"), row.getString("source")),
                row.getInt("version"));
    }

    private static Opinion.Reply reply(ResultSet row) throws SQLException {
        return new Opinion.Reply(
                OpinionState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("answerer"),
                instant(row, "answered_at"),
                row.getString("reply_note"),
                instant(row, "checked_at"));
    }

    /** 台帳の列の名を鍵とする値。 */
    static Map<String, Object> values(Opinion it) {
        Map<String, Object> values = new HashMap<>();
        values.put("sitting", it.place().sittingId());
        values.put("deliberation", it.place().deliberationId());
        values.put("agendaItem", it.place().agendaItemId());
        values.put("number", it.number() == 0 ? null : it.number());
        values.put("body", it.body());
        values.put("speaker", it.speaker());
        values.put("post", it.answeringPost());
        values.put("due", it.charge().dueOn());
        values.put("instance", it.charge().processInstanceId());
        values.put("state", it.state().name());
        values.put("answer", it.answer());
        values.put("answerer", it.answerer());
        values.put("answeredAt", timestamp(it.reply().answeredAt()));
        values.put("replyNote", it.reply().note());
        values.put("checkedAt", timestamp(it.reply().checkedAt()));
        values.put("item", it.ledTo().itemId());
        values.put("ledAgendaItem", it.ledTo().agendaItemId());
        values.put("entry", it.ledTo().entryId());
        values.put("legible", it.legible());
        values.put("note", it.origin().note());
        values.put("source", it.origin().source());
        return values;
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
