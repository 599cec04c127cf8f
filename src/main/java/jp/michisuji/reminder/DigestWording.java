package jp.michisuji.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.WorkItem.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 仕事の文の読み口。メールに載せる仕事の文だけを、皆の分をまとめて読む。 */
@Repository
class DigestWording {

    /** 一つの文に渡す識別子の数。500 人に一通ずつなら、ふつう一度で足りる。 */
    private static final int AT_ONCE = 25_000;

    private final ItemVisibility visibility;
    private final JdbcClient jdbc;

    DigestWording(ItemVisibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** 仕事の識別子で引く。 */
    Map<String, DigestWords> of(Collection<String> taskIds) {
        List<String> wanted = new ArrayList<>(taskIds);
        Map<String, DigestWords> words = new HashMap<>();
        Long[] limited = visibility.published().hidden().toArray(Long[]::new);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            read(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())), limited)
                    .forEach(read -> words.put(read.taskId(), read));
        }
        return words;
    }

    private List<DigestWords> read(List<String> taskIds, Long[] limited) {
        return jdbc.sql("select task_id, step, title, body, due_reason, due_on, ruled_on,"
                        + " coalesce(item_id = any(:limited), false) from work_item"
                        + " where task_id = any(:tasks)")
                .param("tasks", taskIds.toArray(String[]::new))
                .param("limited", limited)
                .query(DigestWording::words)
                .list();
    }

    private static DigestWords words(ResultSet row, int number) throws SQLException {
        Deadline due = new Deadline(
                row.getObject(6, LocalDate.class), row.getString(5), null, row.getObject(7, LocalDate.class), false);
        return new DigestWords(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), due.why(), row.getBoolean(8));
    }
}
