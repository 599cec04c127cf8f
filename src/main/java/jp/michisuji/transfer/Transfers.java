package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 移管の台帳。 */
@Repository
public class Transfers {

    private static final String SELECT = "select t.*, d.name as duty_name,"
            + " exists (select 1 from transfer_waiver w where w.transfer_id = t.id) as waived from transfer t join duty d on d.id = t.duty_id";

    private final JdbcClient jdbc;
    private final TransferPassages passages;
    private final Clock clock;
    private final OncePerTransaction<Long, Transfer> known = new OncePerTransaction<>();

    Transfers(JdbcClient jdbc, TransferPassages passages, Clock clock) {
        this.jdbc = jdbc;
        this.passages = passages;
        this.clock = clock;
    }

    /** @throws NotFoundException その移管がない */
    public Transfer get(long id) {
        return known.get(id, key -> jdbc.sql(SELECT + " where t.id = ?")
                .param(key)
                .query(Transfers::row)
                .optional()
                .orElseThrow(NotFoundException::new));
    }

    /** 他の人が書いたかもしれない行を、次に読むときは読み直す。 */
    void forget(long id) {
        known.forget(id);
    }

    /** 業務の、取り止めていない移管。 */
    public Optional<Transfer> ofDuty(long dutyId) {
        return jdbc.sql(SELECT + " where t.duty_id = ? and t.state <> 'STOPPED'")
                .param(dutyId)
                .query(Transfers::row)
                .optional();
    }

    public List<Transfer> ofItem(long itemId) {
        return jdbc.sql(SELECT + " where t.item_id = ? order by d.sort_order, t.id")
                .param(itemId)
                .query(Transfers::row)
                .list();
    }

    /** 案件の、台帳に載っただけでまだ手続の始まっていない、移す業務の移管。 */
    List<Long> notStartedOf(long itemId) {
        return jdbc.sql(
                        """
                        select t.id from transfer t join duty d on d.id = t.duty_id
                         where t.item_id = ? and t.process_instance_id is null and t.state <> 'STOPPED'
                           and d.disposition in ('TRANSFERRED', 'SHARED') order by d.sort_order, t.id""")
                .param(itemId)
                .query(Long.class)
                .list();
    }

    public List<Transfer> all() {
        return jdbc.sql(SELECT + " order by d.sort_order, t.id")
                .query(Transfers::row)
                .list();
    }

    /** 台帳に載せる。手続は別に始める。 */
    @Transactional
    long add(Duty duty, String leadPost, LocalDate transferOn) {
        long id = jdbc.sql(
                        """
                        insert into transfer (duty_id, item_id, lead_post, transfer_on, opened_at)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(duty.id(), duty.itemId(), leadPost, transferOn, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        passages.pass(id, Transfer.State.DECIDING);
        return id;
    }

    @Transactional
    public void running(long id, String processInstanceId) {
        change(id, "process_instance_id", processInstanceId);
    }

    @Transactional
    public void move(long id, Transfer.State state) {
        change(id, "state", state.name());
        passages.pass(id, state);
    }

    /** @param reason 止めるわけ。再び動かすときは {@code null} */
    @Transactional
    void pause(long id, String reason) {
        change(id, "paused_reason", reason);
    }

    /** @return 既に終わっていれば {@code false} */
    @Transactional
    boolean end(long id, Transfer.State state, String reason) {
        known.forget(id);
        boolean ended = jdbc.sql("update transfer set state = ?, end_reason = ? where id = ?"
                                + " and state not in ('COMPLETED', 'STOPPED')")
                        .params(state.name(), reason, id)
                        .update()
                == 1;
        if (ended) {
            passages.pass(id, state);
        }
        return ended;
    }

    /** 業務の移管日も揃えて動かす。 @return 見ていた移管日から変わっていて書けなければ {@code false} */
    @Transactional
    boolean postpone(long id, LocalDate was, LocalDate to) {
        known.forget(id);
        boolean moved = jdbc.sql("update transfer set transfer_on = ? where id = ? and transfer_on = ?")
                        .params(to, id, was)
                        .update()
                == 1;
        if (moved) {
            jdbc.sql(
                            "update duty set transfer_on = ?, version = version + 1 where id = (select duty_id from transfer where id = ?)")
                    .params(to, id)
                    .update();
        }
        return moved;
    }

    @Transactional
    void lead(long id, String post) {
        change(id, "lead_post", post);
    }

    private void change(long id, String column, String value) {
        known.forget(id);
        jdbc.sql("update transfer set " + column + " = ? where id = ?")
                .params(value, id)
                .update();
    }

    private static Transfer row(ResultSet row, int number) throws SQLException {
        return new Transfer(
                row.getLong("id"),
                row.getLong("duty_id"),
                row.getObject("item_id", Long.class),
                row.getString("duty_name"),
                row.getString("lead_post"),
                row.getObject("transfer_on", LocalDate.class),
                Transfer.State.valueOf(row.getString("state")),
                row.getString("process_instance_id"),
                row.getString("paused_reason"),
                row.getString("end_reason"),
                row.getBoolean("waived"));
    }
}
