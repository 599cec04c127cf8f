package jp.michisuji.workflow;

import java.util.Collection;
import java.util.List;
import jp.michisuji.organization.appointment.PostWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 職の抱える開いた仕事。発令の前に、どの職の仕事がどれだけ人の手を移るかを台帳から数える。 */
@Repository
class OpenPostWork implements PostWork {

    private final JdbcClient jdbc;

    OpenPostWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Load> of(Collection<String> postCodes) {
        return jdbc.sql("select post_code, assignee as claimant, count(*)::int as tasks from work_item"
                        + " where closed_at is null and post_code = any(?) group by post_code, assignee")
                .param(postCodes.toArray(String[]::new))
                .query(Load.class)
                .list();
    }
}
