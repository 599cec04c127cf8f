package jp.michisuji.transfer;

import java.util.Optional;
import jp.michisuji.workflow.TaskHolds;
import jp.michisuji.workflow.WorkSubject;
import org.springframework.stereotype.Component;

/** 止めている移管の仕事は、止めている間に生まれたものも保留になる。 */
@Component
class TransferHolds implements TaskHolds {

    private final TransferLocks locks;

    TransferHolds(TransferLocks locks) {
        this.locks = locks;
    }

    @Override
    public void lock(WorkSubject subject) {
        if (Transfer.SUBJECT.equals(subject.type())) {
            locks.lock(subject.numericId());
        }
    }

    @Override
    public Optional<String> reasonFor(WorkSubject subject) {
        return Transfer.SUBJECT.equals(subject.type())
                ? Optional.ofNullable(locks.lock(subject.numericId()).pausedReason())
                : Optional.empty();
    }
}
