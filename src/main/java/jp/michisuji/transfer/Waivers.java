package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 欠けたままの移管可の台帳。 */
@Repository
@Transactional
public class Waivers {

    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Waiver> of(long transferId) {
        return jdbc.sql("select * from transfer_waiver where transfer_id = ?")
                .param(transferId)
                .query(Waivers::row)
                .optional();
    }

    void add(Waiver waiver) {
        jdbc.sql(
                        """
                        insert into transfer_waiver (transfer_id, reason, missing, actor_label, waived_on)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        waiver.transferId(),
                        waiver.reason(),
                        waiver.missing().toArray(String[]::new),
                        waiver.actorLabel(),
                        waiver.waivedOn())
                .update();
    }

    private static Waiver row(ResultSet row, int number) throws SQLException {
        return new Waiver(
                row.getLong("transfer_id"),
                row.getString("reason"),
                Arrays.asList((String[]) row.getArray("missing").getArray()),
                row.getString("actor_label"),
                row.getObject("waived_on", LocalDate.class));
    }
}
