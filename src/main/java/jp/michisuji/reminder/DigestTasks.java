package jp.michisuji.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
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

    /** 期限がその日までの、開いている仕事。過ぎたものも含む。 */
    List<DigestTask> dueUntil(LocalDate day) {
        return jdbc.sql(SELECT + " where closed_at is null and due_on <= ? order by due_on, task_id")
                .param(day)
                .query(DigestTask.class)
                .list();
    }

    /** その時刻より後に届いた、開いている仕事。 */
    List<DigestTask> openedAfter(Instant moment) {
        return jdbc.sql(SELECT + " where closed_at is null and opened_at > ? order by opened_at, task_id")
                .param(at(moment))
                .query(DigestTask.class)
                .list();
    }

    List<DigestTask> of(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where closed_at is null and task_id = any(?)")
                        .param(taskIds.toArray(String[]::new))
                        .query(DigestTask.class)
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
