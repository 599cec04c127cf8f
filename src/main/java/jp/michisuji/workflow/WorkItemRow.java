package jp.michisuji.workflow;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** 台帳の一行を仕事に読み替える。 */
public final class WorkItemRow {

    private WorkItemRow() {}

    public static WorkItem map(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("process_key"),
                row.getString("process_instance_id"),
                row.getString("definition_id"),
                row.getString("task_key"),
                row.getString("step"),
                row.getString("form_key"),
                subject(row),
                row.getString("post_code"),
                row.getString("assignee"),
                row.getTimestamp("opened_at").toInstant(),
                deadline(row),
                instant(row, "closed_at"),
                Optional.ofNullable(row.getString("closing"))
                        .map(WorkItem.Closing::valueOf)
                        .orElse(null),
                row.getString("closed_by_person"),
                row.getString("held_reason"));
    }

    private static WorkItem.Deadline deadline(ResultSet row) throws SQLException {
        String anchor = row.getString("anchor_key");
        return new WorkItem.Deadline(
                day(row, "due_on"),
                row.getString("due_reason"),
                anchor == null ? null : new WorkItem.Deadline.Anchored(anchor, day(row, "anchor_on")),
                day(row, "ruled_on"),
                row.getBoolean("due_impossible"));
    }

    private static WorkSubject subject(ResultSet row) throws SQLException {
        return new WorkSubject(
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("item_id", Long.class),
                row.getString("title"),
                row.getString("body"),
                row.getString("detail"),
                row.getString("detail_id"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date value = row.getDate(column);
        return value == null ? null : value.toLocalDate();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
