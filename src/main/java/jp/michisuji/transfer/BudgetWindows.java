package jp.michisuji.transfer;

import java.time.LocalDate;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 予算要求の期間の台帳。年度と予算の種類ごとに、始まりと締切を持つ。 */
@Repository
public class BudgetWindows {

    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final OncePerTransaction<String, BudgetWindowTable> known = new OncePerTransaction<>();

    BudgetWindows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 年度、締切の順に。 */
    public BudgetWindowTable table() {
        return known.get(
                ALL,
                key -> new BudgetWindowTable(
                        jdbc.sql("select * from budget_window order by fiscal_year, kind, closes_on")
                                .query(BudgetWindow.class)
                                .list()));
    }

    /** @throws NotFoundException その期間がない */
    public BudgetWindow get(long id) {
        return table().windows().stream()
                .filter(window -> window.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Transactional
    public long add(int fiscalYear, Kind kind, LocalDate opensOn, LocalDate closesOn) {
        known.forget(ALL);
        return jdbc.sql("insert into budget_window (fiscal_year, kind, opens_on, closes_on) values (?, ?, ?, ?)"
                        + " returning id")
                .params(fiscalYear, kind.name(), opensOn, closesOn)
                .query(Long.class)
                .single();
    }

    /** @return 見ていた期間から変わっていて書けなければ {@code false} */
    @Transactional
    boolean move(BudgetWindow was, LocalDate opensOn, LocalDate closesOn) {
        known.forget(ALL);
        return jdbc.sql("update budget_window set opens_on = ?, closes_on = ?"
                                + " where id = ? and opens_on = ? and closes_on = ?")
                        .params(opensOn, closesOn, was.id(), was.opensOn(), was.closesOn())
                        .update()
                == 1;
    }
}
