package jp.michisuji.approval.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 起案者が経路に加えた職の台帳。 */
@Repository
public class RouteAdditions {

    private final JdbcClient jdbc;

    RouteAdditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 加えた順。 */
    public List<RouteAddition> of(long approvalId) {
        return jdbc.sql("select id, kind, post_code, reason, added_by from approval_addition where approval_id = ?"
                        + " order by id")
                .param(approvalId)
                .query(RouteAddition.class)
                .list();
    }

    void add(long approvalId, RouteAddition addition, Instant at) {
        jdbc.sql(
                        """
                        insert into approval_addition (approval_id, kind, post_code, reason, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        approvalId,
                        addition.kind().name(),
                        addition.postCode(),
                        addition.reason(),
                        addition.addedBy(),
                        Timestamp.from(at))
                .update();
    }

    void remove(long additionId) {
        jdbc.sql("delete from approval_addition where id = ?").param(additionId).update();
    }

    void copy(long fromId, long toId) {
        jdbc.sql(
                        """
                        insert into approval_addition (approval_id, kind, post_code, reason, added_by, added_at)
                        select ?, kind, post_code, reason, added_by, added_at from approval_addition
                         where approval_id = ? order by id""")
                .params(toId, fromId)
                .update();
    }
}
