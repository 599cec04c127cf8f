package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 席の計画の台帳。 */
@Repository
@Transactional
public class LayoutPlans {

    private final JdbcClient jdbc;

    LayoutPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** まだ何も決まっていなければ、空の計画。 */
    @Transactional(readOnly = true)
    public LayoutPlan of(LayoutOwner owner) {
        return jdbc.sql("select * from layout_plan where " + owner.kind().column() + " = ?")
                .param(owner.id())
                .query(LayoutPlans::row)
                .optional()
                .orElse(LayoutPlan.BLANK);
    }

    public void seats(LayoutOwner owner, LayoutPlan.Seats decided) {
        change(
                owner,
                "people = ?, seats = ?, area = ?, seats_reason = ?",
                decided.people(),
                decided.seats(),
                decided.area(),
                decided.reason());
    }

    /**
     * 工事の予定を立て直すと、前の予定に受けた決裁は今の予定のものでなくなる。
     *
     * @param works 工事が要らなければ {@code null}
     */
    public void works(LayoutOwner owner, WorksPlan works) {
        change(
                owner,
                "works_end_on = ?, works_margin = ?, decision_number = null, decided_on = null",
                works == null ? null : works.endsOn(),
                works == null ? null : works.marginDays());
    }

    void decided(LayoutOwner owner, LayoutPlan.Decision decision) {
        change(owner, "decision_number = ?, decided_on = ?", decision.number(), decision.on());
    }

    public void movesOn(LayoutOwner owner, LocalDate date) {
        change(owner, "moves_on = ?", date);
    }

    public void moved(LayoutOwner owner, LocalDate date) {
        change(owner, "moved_on = ?", date);
    }

    private void change(LayoutOwner owner, String assignments, Object... values) {
        String column = owner.kind().column();
        jdbc.sql("insert into layout_plan (" + column + ") values (?) on conflict (" + column + ") do nothing")
                .param(owner.id())
                .update();
        List<Object> parameters = new ArrayList<>(Arrays.asList(values));
        parameters.add(owner.id());
        jdbc.sql("update layout_plan set " + assignments + " where " + column + " = ?")
                .params(parameters)
                .update();
    }

    private static LayoutPlan row(ResultSet row, int number) throws SQLException {
        LocalDate worksEnd = row.getObject("works_end_on", LocalDate.class);
        String decision = row.getString("decision_number");
        return new LayoutPlan(
                row.getBigDecimal("people"),
                row.getObject("seats", Integer.class),
                row.getBigDecimal("area"),
                row.getString("seats_reason"),
                worksEnd == null ? null : new WorksPlan(worksEnd, row.getInt("works_margin")),
                decision == null
                        ? null
                        : new LayoutPlan.Decision(decision, row.getObject("decided_on", LocalDate.class)),
                row.getObject("moves_on", LocalDate.class),
                row.getObject("moved_on", LocalDate.class));
    }
}
