package jp.michisuji.transfer.process;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 移管の基準日。その業務の移管日である。 */
@Component
class TransferAnchors implements AnchorDates {

    static final Anchor TRANSFER_DAY = new Anchor("TRANSFER_DAY", "移管日");

    private final Transfers transfers;

    TransferAnchors(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(TRANSFER_DAY);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine = anchor.equals(TRANSFER_DAY)
                && Transfer.SUBJECT.equals(task.subject().type());
        return mine ? Optional.of(anchorOf(transfers.get(task.subject().numericId()))) : Optional.empty();
    }

    static AnchorDate anchorOf(Transfer transfer) {
        return AnchorDate.on(Transfer.anchorKey(transfer.id()), "移管日", transfer.transferOn());
    }
}
