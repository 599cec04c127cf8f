package jp.michisuji.transfer;

import java.util.Optional;
import jp.michisuji.workflow.TaskHolds;
import jp.michisuji.workflow.WorkSubject;
import org.springframework.stereotype.Component;

/** 止めている移管の仕事は、止めている間に生まれたものも保留になる。 */
@Component
class TransferHolds implements TaskHolds {

    private final Transfers transfers;

    TransferHolds(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Optional<String> reasonFor(WorkSubject subject) {
        return Transfer.SUBJECT.equals(subject.type())
                ? Optional.ofNullable(transfers.get(subject.numericId()).pausedReason())
                : Optional.empty();
    }
}
