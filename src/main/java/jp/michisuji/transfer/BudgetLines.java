package jp.michisuji.transfer;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 経費の台帳。移管ごとの積算を行で持ち、積算し直せば置き換える。 */
@Repository
@Transactional
public class BudgetLines {

    private final JdbcClient jdbc;

    BudgetLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public BudgetPlan of(long transferId) {
        return new BudgetPlan(jdbc.sql("select * from budget_line where transfer_id = ? order by ordinal")
                .param(transferId)
                .query(BudgetLine.class)
                .list());
    }

    /** 積算し直したものに置き換える。前の積算は監査記録に残る。 */
    void replace(long transferId, BudgetPlan plan) {
        jdbc.sql("delete from budget_line where transfer_id = ?")
                .param(transferId)
                .update();
        int ordinal = 0;
        for (BudgetLine line : plan.lines()) {
            add(transferId, ++ordinal, line);
        }
    }

    private void add(long transferId, int ordinal, BudgetLine line) {
        jdbc.sql(
                        """
                        insert into budget_line (transfer_id, ordinal, kind, what, amount, fiscal_year,
                          way_out, way_out_reason, window_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        transferId,
                        ordinal,
                        line.kind().name(),
                        line.what(),
                        line.amount(),
                        line.fiscalYear(),
                        line.wayOut() == null ? null : line.wayOut().name(),
                        line.wayOutReason(),
                        line.windowId())
                .update();
    }

    /** @param granted 行の識別子から、認められた額（円）へ */
    void grant(long transferId, Map<Long, Long> granted) {
        granted.forEach((line, yen) -> jdbc.sql("update budget_line set granted = ? where id = ? and transfer_id = ?")
                .params(yen, line, transferId)
                .update());
    }
}
