package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 手順書の台帳。どの版で引き継いだかを示せるよう、版は加えるだけで書き換えない。 */
@Repository
@Transactional
public class Manuals {

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final AuditLog audit;
    private final Clock clock;

    Manuals(JdbcClient jdbc, Transfers transfers, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.audit = audit;
        this.clock = clock;
    }

    /** 新しい版から順に。 */
    @Transactional(readOnly = true)
    public List<ManualVersion> of(long transferId) {
        return jdbc.sql("select * from transfer_manual where transfer_id = ? order by number desc")
                .param(transferId)
                .query(ManualVersion.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ManualVersion> latest(long transferId) {
        return of(transferId).stream().findFirst();
    }

    /** 次の版として登録する。同じ移管の版を二人が同時に登録すると、後の人の取引は主キーで断られる。 */
    public ManualVersion register(long transferId, LocalDate finalizedOn, long documentId, String note, Actor actor) {
        jdbc.sql(
                        """
                        insert into transfer_manual (transfer_id, number, finalized_on, document_id, note, person_code,
                          post_code, at)
                        select ?, 1 + count(*), ?, ?, ?, ?, ?, ? from transfer_manual where transfer_id = ?""")
                .params(
                        transferId,
                        finalizedOn,
                        documentId,
                        note,
                        actor.personCode(),
                        actor.postCode(),
                        OffsetDateTime.now(clock),
                        transferId)
                .update();
        ManualVersion registered = latest(transferId).orElseThrow();
        audit.record(
                actor,
                TransferAct.of(transfers.get(transferId), "transfer.manual", "手順書の" + registered.label() + "を登録した"));
        return registered;
    }
}
