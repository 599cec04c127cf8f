package jp.michisuji.approval.draft;

import java.time.LocalDate;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 採番。年度ごとの続き番号を、飛ばさず、重ねずに付ける。
 *
 * <p>The year's row stays locked until the sending commits: whoever comes second waits, and a sending that fails gives
 * its number back. A sequence would leave gaps.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Numbering {

    private final JdbcClient jdbc;
    private final ApprovalRules rules;

    Numbering(JdbcClient jdbc, ApprovalRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** @param on 回議に付す日。その日の年度の番号になる */
    IssuedNumber next(LocalDate on) {
        int year = JapaneseDate.fiscalYear(on);
        int serial = jdbc.sql(
                        """
                        insert into approval_serial (fiscal_year, last) values (?, 1)
                        on conflict (fiscal_year) do update set last = approval_serial.last + 1 returning last""")
                .param(year)
                .query(Integer.class)
                .single();
        return new IssuedNumber(year, serial, new NumberPattern(rules.current().numberPattern()).number(year, serial));
    }
}
