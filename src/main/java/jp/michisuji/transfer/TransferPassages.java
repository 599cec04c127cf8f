package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 移管の通過の台帳。移管がいつ、どの状態になったか。過ぎた日の備えを、あとから言うために残す。 */
@Repository
public class TransferPassages {

    /**
     * ある日の終わりの移管。
     *
     * @param itemId 属する改革案件。案件によらず始めたものは {@code null}
     */
    public record Standing(long dutyId, Long itemId, Transfer.State state) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TransferPassages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void pass(long transferId, Transfer.State state) {
        jdbc.sql("insert into transfer_passage (transfer_id, state, at) values (?, ?, ?)")
                .params(transferId, state.name(), OffsetDateTime.now(clock))
                .update();
    }

    /** その日の終わりに台帳に載っていた移管。取り止めたものも含む。 */
    public List<Standing> on(LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct on (t.id) t.duty_id, t.item_id, p.state
                          from transfer_passage p join transfer t on t.id = p.transfer_id
                         where p.at < ? order by t.id, p.at desc, p.id desc""")
                .param(day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Standing.class)
                .list();
    }
}
