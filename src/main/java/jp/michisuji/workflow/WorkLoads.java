package jp.michisuji.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 手元の仕事の読み口。どの職が何をどれだけ持っているかを、何件あっても一文で読む。 */
@Repository
public class WorkLoads {

    private final JdbcClient jdbc;

    WorkLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** すべての開いた仕事を、今の職に届いた時とともに。一文で読む。 */
    public List<WorkInHand> inHand() {
        return jdbc.sql("select *, coalesce(arrived_at, opened_at) as since from work_item"
                        + " where closed_at is null order by task_id")
                .query(WorkLoads::inHandRow)
                .list();
    }

    /**
     * 一つの職の、一つの案件の、開いた仕事の数。
     *
     * @param itemId 属する案件。属さなければ {@code null}
     * @param overdue 期限を過ぎたもの
     * @param soon まだ過ぎておらず、期限の近いもの
     */
    public record Load(String postCode, Long itemId, long open, long overdue, long soon) {}

    /**
     * 開いた仕事の数。一件ずつは読まない。
     *
     * @param from この日より前が期限なら、過ぎている
     * @param until この日までが期限なら、近い
     * @param except 数えない主題（{@code transfer:12}）
     */
    public List<Load> loads(LocalDate from, LocalDate until, Collection<String> except) {
        return jdbc.sql(
                        """
                        select post_code, item_id, count(*) as open, count(*) filter (where due_on < :from) as overdue,
                               count(*) filter (where due_on between :from and :until) as soon
                          from work_item where closed_at is null and subject_type || ':' || subject_id <> all(:except)
                         group by post_code, item_id order by post_code, item_id""")
                .param("from", from)
                .param("until", until)
                .param("except", except.toArray(String[]::new))
                .query(Load.class)
                .list();
    }

    /** これらの主題（{@code transfer:12}）の、開いた仕事。 */
    public List<WorkInHand> inHandOf(Collection<String> subjects) {
        return jdbc.sql("select *, coalesce(arrived_at, opened_at) as since from work_item where closed_at is null"
                        + " and subject_type || ':' || subject_id = any(?) order by task_id")
                .param(subjects.toArray(String[]::new))
                .query(WorkLoads::inHandRow)
                .list();
    }

    /** この日より前が期限の開いた仕事を、期限の早いものから。 */
    public List<WorkInHand> longestOverdue(LocalDate from, int limit) {
        return jdbc.sql("select *, coalesce(arrived_at, opened_at) as since from work_item"
                        + " where closed_at is null and due_on < ? order by due_on, since, task_id limit ?")
                .params(from, limit)
                .query(WorkLoads::inHandRow)
                .list();
    }

    private static WorkInHand inHandRow(ResultSet row, int number) throws SQLException {
        return new WorkInHand(
                WorkItemRow.map(row, number), row.getTimestamp("since").toInstant());
    }
}
