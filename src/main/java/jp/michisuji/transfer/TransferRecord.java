package jp.michisuji.transfer;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の歩み。始まり、実施、終わりを台帳に記す。 */
@Component
@Transactional
public class TransferRecord {

    private final Transfers transfers;
    private final TransferLocks locks;
    private final ReadinessCheck check;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TransferRecord(
            Transfers transfers,
            TransferLocks locks,
            ReadinessCheck check,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.locks = locks;
        this.check = check;
        this.audit = audit;
        this.events = events;
    }

    public void started(long transferId, String processInstanceId) {
        Transfer transfer = locks.lock(transferId);
        transfers.running(transferId, processInstanceId);
        audit.record(Actor.system(), TransferAct.of(transfer, "transfer.start", "手続が始まった"));
        events.publishEvent(new TransferBegun(transferId));
    }

    /** @throws ConflictException やり直している準備がある */
    public void transferred(long transferId) {
        locks.lock(transferId);
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
