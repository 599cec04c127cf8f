package jp.michisuji.transfer;

import java.util.Map;
import jp.michisuji.workflow.ProcessRuns;
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
    private final Transfers transfers;
    private final ProcessRuns runs;

    ReadinessWatch(ReadinessCheck check, Transfers transfers, ProcessRuns runs) {
        this.check = check;
        this.transfers = transfers;
        this.runs = runs;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ReadinessTouched touched) {
        Transfer transfer = transfers.get(touched.transferId());
        boolean preparing = transfer.state() == Transfer.State.PREPARING && transfer.processInstanceId() != null;
        if (preparing && check.of(transfer.id()).complete()) {
            runs.tellIfWaiting(transfer.processInstanceId(), "readinessReached", Map.of());
        }
    }
}
