package jp.michisuji.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 催促の記録。どの仕事を、最後にいつ催促したか。 */
@Repository
public class Nudges {

    private final JdbcClient jdbc;

    Nudges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 仕事の符号 → 最後に催促した時。催促していない仕事は含まない。 */
    public Map<String, Instant> last(Collection<String> taskIds) {
        Map<String, Instant> last = new HashMap<>();
        if (!taskIds.isEmpty()) {
            jdbc.sql("select task_id, max(created_at) as at from mail"
                            + " where kind = 'NUDGE' and task_id = any(?) group by task_id")
                    .param(taskIds.toArray(String[]::new))
                    .query(row -> {
                        last.put(
                                row.getString("task_id"), row.getTimestamp("at").toInstant());
                    });
        }
        return last;
    }
}
