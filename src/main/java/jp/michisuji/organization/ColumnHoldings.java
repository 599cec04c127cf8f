package jp.michisuji.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 列の台帳。職の符号を一つの列に持つ表なら、どの部屋のものも同じやり方で移す。 */
public final class ColumnHoldings implements Holdings {

    private final JdbcClient jdbc;
    private final HeldColumn held;
    private final OrganizationPart part;

    public ColumnHoldings(JdbcClient jdbc, HeldColumn held) {
        this(jdbc, held, OrganizationPart.POST);
    }

    public ColumnHoldings(JdbcClient jdbc, HeldColumn held, OrganizationPart part) {
        this.jdbc = jdbc;
        this.held = held;
        this.part = part;
    }

    @Override
    public String label() {
        return held.label();
    }

    @Override
    public Set<String> columns() {
        return Set.of(held.table() + "." + held.column());
    }

    @Override
    public OrganizationPart part() {
        return part;
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        String sql =
                "select (%s)::text, t.%s, %s, %s, (%s)::text, (%s)::text from %s t where t.%2$s = any(:codes) and (%s)"
                        .formatted(
                                held.key(),
                                held.column(),
                                held.matter(),
                                held.title(),
                                held.slot(),
                                held.never(),
                                held.table(),
                                held.open());
        return jdbc.sql(sql + " order by 2, 1")
                .param("codes", codes.toArray(String[]::new))
                .query(ColumnHoldings::holding)
                .list();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                null);
    }

    @Override
    public void hand(Holding holding, String successor) {
        String mine = " where t.%s = :from and (%s)::text = :key".formatted(held.column(), held.key());
        if (held.clash() != null) {
            run("delete from %s t%s and (%s)".formatted(held.table(), mine, held.clash()), holding, successor);
        }
        String also = held.also() == null ? "" : ", " + held.also();
        run("update %s t set %s = :to%s%s".formatted(held.table(), held.column(), also, mine), holding, successor);
    }

    private void run(String sql, Holding holding, String successor) {
        jdbc.sql(sql)
                .param("from", holding.code())
                .param("key", holding.key())
                .param("to", successor)
                .update();
    }
}
