package jp.michisuji.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** まとめに載る仕事の読み口。期限の索引と届いた順の索引から、要る行だけを読む。 */
@Repository
class DigestTasks {

    private static final String SELECT =
            """
            select task_id, task_key, step, title, body, post_code, assignee, due_on, due_reason,
                   (opened_at at time zone 'Asia/Tokyo')::date as opened_on, reminded from work_item w""";

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final JdbcClient jdbc;

    DigestTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 期限がその幅にある、開いている仕事。幅ごとに期限の索引を辿る。 */
    List<DigestTask> dueIn(DueSpans due) {
        return jdbc.sql("with span as (select * from unnest(?::text[]::date[], ?::text[]::date[]) as s (lo, hi)) "
                        + SELECT
                        + " join span on due_on between lo and hi where closed_at is null and held_reason is null")
                .params(days(due, DueSpans.Span::from), days(due, DueSpans.Span::to))
                .query(DigestTasks::task)
                .list();
    }

    private static String[] days(DueSpans due, Function<DueSpans.Span, LocalDate> end) {
        return due.spans().stream().map(end).map(LocalDate::toString).toArray(String[]::new);
    }

    /** 何千行も読むので、列を名で探さない。 */
    private static DigestTask task(ResultSet row, int number) throws SQLException {
        return new DigestTask(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getInt(11));
    }

    /** その時刻より後に届いた、開いている仕事。 */
    List<DigestTask> openedAfter(Instant moment) {
        return jdbc.sql(
                        SELECT
                                + " where closed_at is null and held_reason is null and opened_at > ? order by opened_at, task_id")
                .param(at(moment))
                .query(DigestTasks::task)
                .list();
    }

    List<DigestTask> of(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where closed_at is null and held_reason is null and task_id = any(?)")
                        .param(taskIds.toArray(String[]::new))
                        .query(DigestTasks::task)
                        .list();
    }

    /** その時刻より後に動いた、開いている仕事の期限を古い順に。 */
    List<DigestChange> changedAfter(Instant moment) {
        return jdbc.sql(
                        """
                        select l.task_id, l.before, l.after, c.reason
                          from deadline_change c join deadline_change_line l on l.change_id = c.id
                          join work_item w on w.task_id = l.task_id and w.closed_at is null
                         where c.at > ? order by l.id""")
                .param(at(moment))
                .query(DigestChange.class)
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(TOKYO).toOffsetDateTime();
    }
}
