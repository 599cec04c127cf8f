package jp.michisuji.transfer;

import java.util.Map;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 備えの見張り。欠けていた最後の一つが済んだら、判定を待つ手続に知らせる。
 *
 * <p>筋の終わりはエンジンの中で起きるので、エンジンが書き終えた取引の終わりに調べる。
 */
@Component
class ReadinessWatch {

    private final ReadinessCheck check;
    private final TransferLocks locks;
    private final ProcessRuns runs;

    ReadinessWatch(ReadinessCheck check, TransferLocks locks, ProcessRuns runs) {
        this.check = check;
        this.locks = locks;
        this.runs = runs;
    }

    /** 同時に済んだ二つが、互いをまだ済んでいないと見て、どちらも知らせないことのないようにする。 */
    @EventListener
    void hold(ReadinessTouched touched) {
        locks.lock(touched.transferId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ReadinessTouched touched) {
        Transfer transfer = locks.lock(touched.transferId());
        boolean preparing = transfer.state() == Transfer.State.PREPARING && transfer.processInstanceId() != null;
        if (preparing && check.of(transfer.id()).complete()) {
            runs.tellIfWaiting(transfer.processInstanceId(), "readinessReached", Map.of());
        }
    }
}
