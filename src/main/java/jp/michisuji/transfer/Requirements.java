package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 移管に要ることの台帳。 */
@Repository
@Transactional
public class Requirements {

    /** 取りまとめ課長の決定の一件。 */
    record Decided(NeedProposal proposal, boolean needed, String reason) {}

    /** 閉じた記録。{@code documentId} は添えた資料。なければ {@code null} */
    record Closing(LocalDate on, String by, String note, Long documentId) {}

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    Requirements(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Transactional(readOnly = true)
    public List<Requirement> of(long transferId) {
        return jdbc.sql("select * from transfer_requirement where transfer_id = ? order by id")
                .param(transferId)
                .query(Requirement.class)
                .list();
    }

    /** すべての移管の、その種類の行。 */
    @Transactional(readOnly = true)
    List<Requirement> all(Collection<Need> needs) {
        return jdbc.sql("select * from transfer_requirement where need = any(?) order by id")
                .param(needs.stream().map(Need::name).toArray(String[]::new))
                .query(Requirement.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Requirement> find(long transferId, long id) {
        return of(transferId).stream().filter(line -> line.id() == id).findFirst();
    }

    void decide(long transferId, List<Decided> all) {
        batch.batchUpdate(
                """
                insert into transfer_requirement (transfer_id, need, needed, proposed, proposed_reason, source, reason)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (transfer_id, need) do nothing""",
                all.stream()
                        .map(it -> new Object[] {
                            transferId,
                            it.proposal().need().name(),
                            it.needed(),
                            it.proposal().needed(),
                            it.proposal().reason(),
                            it.proposal().source(),
                            it.reason()
                        })
                        .toList());
    }

    /** @return 既に閉じていれば {@code false} */
    boolean close(long id, Closing closing) {
        return jdbc.sql(
                                """
                                update transfer_requirement set closed_on = ?, closed_by = ?, closing_note = ?, document_id = ?
                                 where id = ? and closed_on is null""")
                        .params(closing.on(), closing.by(), closing.note(), closing.documentId(), id)
                        .update()
                == 1;
    }

    /** 道筋の決定で、これらの移管の行をまとめて閉じる。 */
    void closeByRoad(Collection<Long> transferIds, Need need, LocalDate on, String by) {
        jdbc.sql("update transfer_requirement set closed_on = ?, closed_by = ? where transfer_id = any(?)"
                        + " and need = ? and needed and closed_on is null")
                .params(on, by, transferIds.toArray(Long[]::new), need.name())
                .update();
    }

    /** 差戻しで白紙に返った決定を、これらの移管でも開け直す。 */
    void reopenByRoad(Collection<Long> transferIds, Collection<Need> needs) {
        jdbc.sql("update transfer_requirement set closed_on = null, closed_by = null where transfer_id = any(?)"
                        + " and need = any(?)")
                .params(
                        transferIds.toArray(Long[]::new),
                        needs.stream().map(Need::name).toArray(String[]::new))
                .update();
    }
}
