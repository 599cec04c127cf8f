package jp.michisuji.workflow;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 仕事の保留。手続を止めている間、その主題の開いた仕事を済ませられなくし、督促からも外す。 */
@Repository
@Transactional
public class WorkHolds {

    private final JdbcClient jdbc;

    WorkHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return 保留にした仕事の数 */
    public int hold(String subjectType, Collection<Long> subjectIds, String reason) {
        return put(subjectType, subjectIds, reason);
    }

    /** @return 再び動かした仕事の数 */
    public int release(String subjectType, Collection<Long> subjectIds) {
        return put(subjectType, subjectIds, null);
    }

    private int put(String subjectType, Collection<Long> subjectIds, String reason) {
        String[] ids = subjectIds.stream().map(String::valueOf).toArray(String[]::new);
        return jdbc.sql("update work_item set held_reason = ? where subject_type = ? and subject_id = any(?)"
                        + " and closed_at is null")
                .params(reason, subjectType, ids)
                .update();
    }
}
