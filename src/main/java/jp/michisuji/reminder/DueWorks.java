package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 期限のある仕事の束の読み口。 */
@Repository
class DueWorks {

    private final JdbcClient jdbc;

    DueWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 開いていて、期限がこの日までにあるもの。 */
    List<DueWork> until(LocalDate last) {
        return jdbc.sql(
                        """
                        select task_key, min(step) as step, due_on, reminded, count(*)::int as tasks from work_item
                         where closed_at is null and due_on <= ? group by task_key, due_on, reminded
                         order by due_on, task_key, reminded""")
                .param(last)
                .query(DueWork.class)
                .list();
    }
}
