package jp.michisuji.transfer;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.michisuji.web.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 業務の書き直し。見ていた版から誰も変えていないときだけ書く。 */
@Repository
class DutyWrites {

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Clock clock;

    DutyWrites(JdbcClient jdbc, Duties duties, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.clock = clock;
    }

    /** @throws ConflictException 見ていた版から変わっている、または外されている */
    void write(Duty duty) {
        demandOne(jdbc.sql(
                        """
                        update duty set item_id = ?, headcount = ?, disposition = ?, transfer_on = ?, note = ?, source = ?,
                          version = version + 1 where id = ? and version = ? and removed_at is null""")
                .params(
                        duty.itemId(),
                        duty.headcount(),
                        duty.disposition().name(),
                        duty.transferOn(),
                        duty.note(),
                        duty.source(),
                        duty.id(),
                        duty.version())
                .update());
        jdbc.sql("delete from duty_destination where duty_id = ?")
                .param(duty.id())
                .update();
        duties.put(duty.id(), duty.destinations());
    }

    void remove(Duty duty) {
        demandOne(jdbc.sql("update duty set removed_at = ?, version = version + 1"
                        + " where id = ? and version = ? and removed_at is null")
                .params(OffsetDateTime.now(clock), duty.id(), duty.version())
                .update());
    }

    private static void demandOne(int written) {
        if (written != 1) {
            throw new ConflictException("他の職員が先にこの業務を直しました");
        }
    }
}
