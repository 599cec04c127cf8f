package jp.michisuji.transfer;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の歩み。始まり、実施、終わりを台帳に記す。 */
@Component
@Transactional
public class TransferRecord {

    private final Transfers transfers;
    private final ReadinessCheck check;
    private final AuditLog audit;

    TransferRecord(Transfers transfers, ReadinessCheck check, AuditLog audit) {
        this.transfers = transfers;
        this.check = check;
        this.audit = audit;
    }

    public void started(long transferId, String processInstanceId) {
        transfers.running(transferId, processInstanceId);
        audit.record(Actor.system(), TransferAct.of(transfers.get(transferId), "transfer.start", "手続が始まった"));
    }

    /** @throws ConflictException やり直している準備がある */
    public void transferred(long transferId) {
        var unfinished = check.of(transferId).tracks().stream()
                .filter(TrackProgress::reworking)
                .map(track -> track.track().label())
                .toList();
        if (!unfinished.isEmpty()) {
            throw new ConflictException("やり直している準備（" + String.join("、", unfinished) + "）が終わっていません");
        }
        transfers.move(transferId, Transfer.State.TRANSFERRED);
    }

    public void completed(long transferId) {
        if (transfers.end(transferId, Transfer.State.COMPLETED, null)) {
            audit.record(Actor.system(), TransferAct.of(transfers.get(transferId), "transfer.complete", "手続を終えた"));
        }
    }
}
