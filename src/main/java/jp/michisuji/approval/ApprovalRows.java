package jp.michisuji.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** 決裁の表の行の読み方。 */
final class ApprovalRows {

    private ApprovalRows() {}

    static Approval approval(ResultSet row, int number) throws SQLException {
        return new Approval(
                row.getLong("id"),
                row.getObject("fiscal_year", Integer.class),
                row.getObject("serial", Integer.class),
                row.getString("number"),
                ApprovalState.valueOf(row.getString("state")),
                text(row),
                row.getString("drafter_post"),
                row.getString("drafter_person"),
                row.getObject("item_id", Long.class),
                origin(row),
                row.getObject("copied_from", Long.class),
                row.getInt("edition"),
                row.getInt("stage"),
                row.getString("process_instance_id"),
                instant(row, "drafted_at"),
                instant(row, "sent_at"),
                instant(row, "closed_at"),
                row.getString("closing_reason"),
                row.getString("source"),
                row.getInt("revision"));
    }

    static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getInt("stage"),
                row.getString("post_code"),
                row.getString("asked_post"),
                Medium.valueOf(row.getString("medium")),
                row.getString("medium_note"),
                StepState.valueOf(row.getString("state")),
                done(row),
                row.getInt("revision"));
    }

    static ApprovalAct act(ResultSet row, int number) throws SQLException {
        return new ApprovalAct(
                row.getLong("id"),
                ActKind.valueOf(row.getString("kind")),
                row.getObject("stage", Integer.class),
                row.getObject("step_id", Long.class),
                row.getInt("edition"),
                row.getString("person_code"),
                row.getString("post_code"),
                row.getString("post_name"),
                capacity(row),
                row.getString("words"),
                instant(row, "acted_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Approval.Text text(ResultSet row) throws SQLException {
        return new Approval.Text(
                row.getString("subject"),
                row.getString("body"),
                row.getString("category"),
                row.getObject("amount", Long.class),
                Retention.valueOf(row.getString("retention")),
                Disclosure.valueOf(row.getString("disclosure")),
                Weight.valueOf(row.getString("weight")),
                row.getBoolean("urgent"),
                row.getString("instruction"));
    }

    private static Approval.Origin origin(ResultSet row) throws SQLException {
        String type = row.getString("origin_type");
        return type == null ? null : new Approval.Origin(type, row.getString("origin_id"));
    }

    private static Step.Done done(ResultSet row) throws SQLException {
        Instant at = instant(row, "acted_at");
        return at == null
                ? null
                : new Step.Done(
                        row.getInt("edition"),
                        row.getString("person_code"),
                        row.getString("acted_post"),
                        row.getString("acted_post_name"),
                        capacity(row),
                        row.getString("words"),
                        row.getString("marks"),
                        at);
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        String capacity = row.getString("capacity");
        return capacity == null ? null : Capacity.valueOf(capacity);
    }
}
