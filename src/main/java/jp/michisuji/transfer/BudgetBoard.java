package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 予算の板。要求の前にある移管の経費が、締切に間に合うか。何件あっても二文で読む。 */
@Component
@Transactional(readOnly = true)
public class BudgetBoard {

    /**
     * 一行の見通し。
     *
     * @param dutyName どの業務の移管の経費か
     */
    public record Row(long transferId, long dutyId, Long itemId, String dutyName, BudgetForecast forecast) {}

    private record Open(long transferId, long dutyId, Long itemId, String dutyName, BudgetStep step, BudgetLine line) {}

    private static final RowMapper<BudgetLine> LINE = new SimplePropertyRowMapper<>(BudgetLine.class);

    private final JdbcClient jdbc;
    private final BudgetOutlooks outlooks;

    BudgetBoard(JdbcClient jdbc, BudgetOutlooks outlooks) {
        this.jdbc = jdbc;
        this.outlooks = outlooks;
    }

    /** 予算の仕事が開いている移管。要求期間が動くと、その期限も動きうる。 */
    public List<Long> waiting() {
        return jdbc.sql("select distinct subject_id::bigint from work_item"
                        + " where process_key = 'budget-track' and closed_at is null order by 1")
                .query(Long.class)
                .list();
    }

    /** 間に合わない見込みの経費。業務の順に。 */
    public List<Row> flagged() {
        return flagged(null);
    }

    /** 一つの移管の、間に合わない見込みの経費。 */
    public List<Row> flaggedOf(long transferId) {
        return flagged(transferId);
    }

    private List<Row> flagged(Long transferId) {
        BudgetOutlook outlook = outlooks.now();
        return beforeRequest(transferId).stream()
                .map(open -> new Row(
                        open.transferId(),
                        open.dutyId(),
                        open.itemId(),
                        open.dutyName(),
                        outlook.of(open.line(), open.step())))
                .filter(row -> row.forecast().flagged())
                .toList();
    }

    private List<Open> beforeRequest(Long transferId) {
        return jdbc
                .sql(
                        """
                        select l.*, t.duty_id, t.item_id, d.name as duty_name, w.task_key
                          from work_item w
                          join transfer t on t.id = w.subject_id::bigint
                          join duty d on d.id = t.duty_id
                          join budget_line l on l.transfer_id = t.id
                         where w.process_key = 'budget-track' and w.closed_at is null
                           and (:transfer::bigint is null or t.id = :transfer)
                         order by d.sort_order, t.id, l.ordinal""")
                .param("transfer", transferId)
                .query(BudgetBoard::open)
                .list()
                .stream()
                .filter(open -> open.step() != null)
                .toList();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getLong("transfer_id"),
                row.getLong("duty_id"),
                row.getObject("item_id", Long.class),
                row.getString("duty_name"),
                BudgetStep.of(row.getString("task_key")).orElse(null),
                LINE.mapRow(row, number));
    }
}
