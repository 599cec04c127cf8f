package jp.michisuji.transfer;

import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** 移管の取止め。準備の筋も開いた仕事もすべて終える。記録は残る。 */
@Component
@Transactional
public class TransferStop {

    private final Transfers transfers;
    private final TransferLocks locks;
    private final Tracks tracks;
    private final ProcessRuns runs;
    private final AuditLog audit;

    TransferStop(Transfers transfers, TransferLocks locks, Tracks tracks, ProcessRuns runs, AuditLog audit) {
        this.transfers = transfers;
        this.locks = locks;
        this.tracks = tracks;
        this.runs = runs;
        this.audit = audit;
    }

    /** @throws ConflictException 既に終わった移管 */
    public void stop(long transferId, String reason, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        if (!transfers.end(transferId, Transfer.State.STOPPED, reason)) {
            throw new ConflictException("この移管は既に終わっています");
        }
        tracks.of(transferId).stream()
                .filter(track ->
                        track.state() == TrackProgress.State.RUNNING || track.state() == TrackProgress.State.WAITING)
                .forEach(track -> tracks.ended(transferId, track.track(), TrackProgress.State.CANCELLED));
        audit.record(actor, TransferAct.of(transfer, "transfer.stop", "移管を取り止めた（理由: " + reason + "）"));
        end(transfer);
    }

    /** 並べられて始まるのを待つ間に取り止めた移管は、始まったところで終える。 */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TransferBegun begun) {
        Transfer transfer = transfers.get(begun.transferId());
        if (transfer.state() == Transfer.State.STOPPED) {
            end(transfer);
        }
    }

    private void end(Transfer transfer) {
        if (transfer.processInstanceId() != null) {
            runs.tellIfWaiting(transfer.processInstanceId(), "stopTransfer", Map.of());
        }
    }
}
