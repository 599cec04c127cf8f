package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 決まった改正の台帳。確定した改正を日付とともに置き、その日に組織と職の行へ移す。
 *
 * <p>From its day on, the chart shows a planned change on every node, whether or not it has been carried out yet.
 */
@Component
@Transactional
public class OrganizationPlan {

    private final JdbcClient jdbc;
    private final OrganizationRegistry registry;
    private final ChartCache cache;

    OrganizationPlan(JdbcClient jdbc, OrganizationRegistry registry, ChartCache cache) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.cache = cache;
    }

    /** Registers a unit that exists from that day on. */
    public void open(Unit unit, LocalDate day) {
        registry.register(unit);
        openOn("unit", unit.code(), day);
    }

    /** Registers a post that exists from that day on, so that appointments to it can be entered before. */
    public void open(Post post, LocalDate day) {
        registry.register(post);
        openOn("post", post.code(), day);
    }

    private void openOn(String table, String code, LocalDate day) {
        jdbc.sql("update " + table + " set opened_on = ? where code = ?")
                .params(day, code)
                .update();
    }

    /**
     * Takes a unit or post back that has not been opened yet.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException where somebody is already appointed to it
     */
    public void neverOpen(OrganizationPart part, String code) {
        String table = part == OrganizationPart.UNIT ? "unit" : "post";
        jdbc.sql("delete from " + table + " where code = ? and opened_on is not null")
                .param(code)
                .update();
        cache.written();
    }

    public void plan(long planId, LocalDate day, List<PlannedChange> changes) {
        changes.forEach(change -> jdbc.sql(
                        """
                        insert into organization_change (plan_id, effective_on, part, code, name, above_code, closes,
                          successor_code) values (:plan, :day, :part, :code, :name, :above, :closes, :successor)""")
                .param("plan", planId)
                .param("day", day)
                .param("part", change.part().name())
                .param("code", change.code())
                .param("name", change.name())
                .param("above", change.aboveCode())
                .param("closes", change.closes())
                .param("successor", change.successorCode())
                .update());
        cache.written();
    }

    public void withdraw(long planId) {
        jdbc.sql("delete from organization_change where plan_id = ?")
                .param(planId)
                .update();
        cache.written();
    }

    /** Writes the plan into the units and posts themselves, and their former names into the history. */
    public void carryOut(long planId) {
        List.of("unit", "post").forEach(table -> carryOut(planId, table));
        withdraw(planId);
    }

    private void carryOut(long planId, String table) {
        String above = table.equals("unit") ? "parent_code" : "unit_code";
        jdbc.sql(
                        ("insert into %1$s_history (code, until, name, %2$s) select distinct t.code, c.effective_on, t.name, t.%2$s"
                                        + " from %1$s t join organization_change c on c.code = t.code and c.part = upper('%1$s')"
                                        + " where c.plan_id = ? and not c.closes on conflict do nothing")
                                .formatted(table, above))
                .param(planId)
                .update();
        List<PlannedChange> changes = of(planId, table.toUpperCase(java.util.Locale.ROOT));
        changes.forEach(change -> jdbc.sql(
                        ("update %s set name = coalesce(:name, name), %2$s = coalesce(:above, %2$s) where code = :code")
                                .formatted(table, above))
                .param("name", change.name())
                .param("above", change.aboveCode())
                .param("code", change.code())
                .update());
        jdbc.sql(("update %1$s t set closed_on = c.effective_on, successor_code = c.successor_code"
                                + " from organization_change c where c.plan_id = ? and c.closes and c.code = t.code"
                                + " and c.part = upper('%1$s')")
                        .formatted(table))
                .param(planId)
                .update();
    }

    private List<PlannedChange> of(long planId, String part) {
        return jdbc.sql("select * from organization_change where plan_id = ? and part = ? order by id")
                .params(planId, part)
                .query(PlannedChange.class)
                .list();
    }
}
