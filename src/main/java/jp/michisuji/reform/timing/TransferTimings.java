package jp.michisuji.reform.timing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 移管時期等の決裁を求めた控えの台帳。 */
@Repository
class TransferTimings {

    private static final String ALL = "select * from transfer_timing";

    private final JdbcClient jdbc;

    TransferTimings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TransferTiming get(long id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query(TransferTimings::timing)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 新しいものが先。 */
    List<TransferTiming> ofItem(long itemId) {
        return jdbc.sql(ALL + " where item_id = ? order by id desc")
                .param(itemId)
                .query(TransferTimings::timing)
                .list();
    }

    /** その業務の入った控え。新しいものが先。 */
    List<TransferTiming> withDuty(long dutyId) {
        return jdbc.sql(ALL + " where id in (select timing_id from transfer_timing_duty where duty_id = ?)"
                        + " order by id desc")
                .param(dutyId)
                .query(TransferTimings::timing)
                .list();
    }

    /** 求めたときの業務。 */
    List<TimedDuty> duties(long timingId) {
        return jdbc.sql("select duty_id, section, name, transfer_on from transfer_timing_duty where timing_id = ?"
                        + " order by ordinal")
                .param(timingId)
                .query(TimedDuty.class)
                .list();
    }

    /** 二人が同時に求めても一つになるよう、案件の行を押さえる。 */
    void lock(long itemId) {
        jdbc.sql("select id from reform_item where id = ? for update")
                .param(itemId)
                .query(Long.class)
                .single();
    }

    long add(long itemId, List<TimedDuty> duties, String askedBy, Instant at) {
        long id = jdbc.sql("insert into transfer_timing (item_id, asked_at, asked_by) values (?, ?, ?) returning id")
                .params(itemId, Timestamp.from(at), askedBy)
                .query(Long.class)
                .single();
        for (int ordinal = 0; ordinal < duties.size(); ordinal++) {
            TimedDuty duty = duties.get(ordinal);
            jdbc.sql("insert into transfer_timing_duty (timing_id, ordinal, duty_id, section, name, transfer_on)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(id, ordinal, duty.dutyId(), duty.section(), duty.name(), duty.transferOn())
                    .update();
        }
        return id;
    }

    private static TransferTiming timing(ResultSet row, int number) throws SQLException {
        return new TransferTiming(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"));
    }
}
