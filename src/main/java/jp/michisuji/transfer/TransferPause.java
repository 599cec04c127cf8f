package jp.michisuji.transfer;

import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkHolds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の中断。案件が差し戻されている間、移管の仕事を保留し、督促も止める。 */
@Component
@Transactional
class TransferPause {

    private final Transfers transfers;
    private final WorkHolds holds;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TransferPause(Transfers transfers, WorkHolds holds, AuditLog audit, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.holds = holds;
        this.audit = audit;
        this.events = events;
    }

    void pause(List<Transfer> running, String reason) {
        List<Transfer> moving = running.stream().filter(it -> !it.paused()).toList();
        moving.forEach(transfer -> {
            transfers.pause(transfer.id(), reason);
            audit.record(Actor.system(), TransferAct.of(transfer, "transfer.pause", "移管を止めた（" + reason + "）"));
        });
        holds.hold(Transfer.SUBJECT, ids(moving), reason);
    }

    void release(List<Transfer> running, String why) {
        List<Transfer> paused = running.stream().filter(Transfer::paused).toList();
        paused.forEach(transfer -> {
            transfers.pause(transfer.id(), null);
            audit.record(Actor.system(), TransferAct.of(transfer, "transfer.release", "移管を再び動かした（" + why + "）"));
            events.publishEvent(new ReadinessTouched(transfer.id()));
        });
        holds.release(Transfer.SUBJECT, ids(paused));
    }

    private static List<Long> ids(List<Transfer> all) {
        return all.stream().map(Transfer::id).toList();
    }
}
