package jp.michisuji.transfer;

import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の取止め。準備の筋も開いた仕事もすべて終える。記録は残る。 */
@Component
@Transactional
public class TransferStop {

    private final Transfers transfers;
    private final Tracks tracks;
    private final ProcessRuns runs;
    private final AuditLog audit;

    TransferStop(Transfers transfers, Tracks tracks, ProcessRuns runs, AuditLog audit) {
        this.transfers = transfers;
        this.tracks = tracks;
        this.runs = runs;
        this.audit = audit;
    }

    /** @throws ConflictException 既に終わった移管 */
    public void stop(long transferId, String reason, Actor actor) {
        Transfer transfer = transfers.get(transferId);
        if (!transfers.end(transferId, Transfer.State.STOPPED, reason)) {
            throw new ConflictException("この移管は既に終わっています");
        }
        tracks.of(transferId).stream()
                .filter(track ->
                        track.state() == TrackProgress.State.RUNNING || track.state() == TrackProgress.State.WAITING)
                .forEach(track -> tracks.ended(transferId, track.track(), TrackProgress.State.CANCELLED));
        audit.record(actor, TransferAct.of(transfer, "transfer.stop", "移管を取り止めた（理由: " + reason + "）"));
        if (transfer.processInstanceId() != null) {
            runs.tellIfWaiting(transfer.processInstanceId(), "stopTransfer", Map.of());
        }
    }
}
