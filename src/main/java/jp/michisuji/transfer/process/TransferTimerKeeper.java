package jp.michisuji.transfer.process;

import java.time.Instant;
import java.util.Date;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferClock;
import jp.michisuji.transfer.TransferDayMoved;
import jp.michisuji.transfer.Transfers;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 移管日が動いたとき、移管日から数えて待つ時計も動かす。 */
@Component
class TransferTimerKeeper {

    private final Transfers transfers;
    private final TransferClock clock;
    private final RuntimeService runtime;
    private final ManagementService management;

    TransferTimerKeeper(
            Transfers transfers, TransferClock clock, RuntimeService runtime, ManagementService management) {
        this.transfers = transfers;
        this.clock = clock;
        this.runtime = runtime;
        this.management = management;
    }

    @EventListener
    void on(TransferDayMoved moved) {
        Transfer transfer = transfers.get(moved.transferId());
        String instance = transfer.processInstanceId();
        if (instance == null) {
            return;
        }
        keep(instance, "event_judgementCame", clock.judgement(transfer));
        ProcessInstance followUp = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .processDefinitionKey("transfer-follow-up")
                .singleResult();
        if (followUp != null) {
            keep(followUp.getId(), "event_dayCame", clock.transferDay(transfer));
        }
    }

    private void keep(String instance, String event, Instant at) {
        management.createJobQuery().processInstanceId(instance).activityId(event).list().stream()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(at)));
    }
}
