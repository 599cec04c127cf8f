package jp.michisuji.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 仕事の歩み。どの主題のどの作業が、いつ開き、いつ済んだか。尋ねた主題の分だけを一文で数え、仕事の数だけは読まない。 */
@Repository
public class StepHistory {

    private final JdbcClient jdbc;

    StepHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 一つの主題の、一つの作業。繰り返した作業は一行にまとめる。
     *
     * @param firstOpened 初めに開いた時刻
     * @param lastOpened 終わりに開いた時刻。開いていればその仕事の
     * @param lastClosed 終わりに済ませた時刻。一度も済ませていなければ {@code null}
     * @param open 開いている仕事があるか
     */
    public record Walked(
            String subjectType,
            String subjectId,
            String processKey,
            String taskKey,
            Instant firstOpened,
            Instant lastOpened,
            Instant lastClosed,
            boolean open) {}

    /** 歩みを尋ねる主題。 */
    public record Subject(String type, String id) {}

    /** 要らなくなった仕事は、着手の証にも完了の証にもしない。 */
    public List<Walked> of(Collection<Subject> subjects) {
        return jdbc.sql(
                        """
                        select subject_type, subject_id, process_key, task_key, min(opened_at) as first_opened,
                               max(opened_at) as last_opened, max(closed_at) as last_closed,
                               bool_or(closed_at is null) as open
                          from unnest(?, ?) as asked (type, id)
                          join work_item on subject_type = asked.type and subject_id = asked.id
                         where closing is distinct from 'CANCELLED'
                         group by subject_type, subject_id, process_key, task_key""")
                .param(subjects.stream().map(Subject::type).toArray(String[]::new))
                .param(subjects.stream().map(Subject::id).toArray(String[]::new))
                .query(StepHistory::walked)
                .list();
    }

    /** 行が何万にもなるので、列の名を推し量らせずに読む。 */
    private static Walked walked(ResultSet row, int number) throws SQLException {
        return new Walked(
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("process_key"),
                row.getString("task_key"),
                instant(row, "first_opened"),
                instant(row, "last_opened"),
                instant(row, "last_closed"),
                row.getBoolean("open"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** 歩みの印。開いている仕事の顔ぶれが変われば変わる。人が済ませたことは監査の印が言うので、済んだ仕事の山は数えない。 */
    public String mark() {
        return jdbc.sql("select count(*) || ':' || coalesce(sum(extract(epoch from opened_at)), 0)"
                        + " from work_item where closed_at is null")
                .query(String.class)
                .single();
    }
}
