package jp.michisuji.transfer;

import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の備えの調べ。台帳から一つの移管の様子を集める。 */
@Component
@Transactional(readOnly = true)
public class ReadinessCheck {

    private final Transfers transfers;
    private final Duties duties;
    private final TransferParties parties;
    private final Tracks tracks;
    private final WorkItems workItems;
    private final WorksDecisions decisions;
    private final Requirements requirements;

    ReadinessCheck(
            Transfers transfers,
            Duties duties,
            TransferParties parties,
            Tracks tracks,
            WorkItems workItems,
            WorksDecisions decisions,
            Requirements requirements) {
        this.transfers = transfers;
        this.duties = duties;
        this.parties = parties;
        this.tracks = tracks;
        this.workItems = workItems;
        this.decisions = decisions;
        this.requirements = requirements;
    }

    public Readiness of(long transferId) {
        Transfer transfer = transfers.get(transferId);
        Duty duty = duties.get(transfer.dutyId());
        return new Readiness(
                transfer,
                duty,
                parties.of(transferId),
                tracks.of(transferId),
                workItems.openOf(Transfer.SUBJECT, String.valueOf(transferId)),
                decisions.awaited(LayoutOwner.transfer(transferId)).orElse(null),
                requirements.of(transferId));
    }
}
