package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の可否の判定。欠けがあれば通さず、改革担当課長だけがわけを残して通せる。 */
@Component
@Transactional
public class ReadinessGate {

    private final ReadinessCheck check;
    private final Transfers transfers;
    private final TransferLocks locks;
    private final Waivers waivers;
    private final Handovers handovers;
    private final AuditLog audit;
    private final Clock clock;

    ReadinessGate(
            ReadinessCheck check,
            Transfers transfers,
            TransferLocks locks,
            Waivers waivers,
            Handovers handovers,
            AuditLog audit,
            Clock clock) {
        this.check = check;
        this.transfers = transfers;
        this.locks = locks;
        this.waivers = waivers;
        this.handovers = handovers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ConflictException 判定を見ている間に欠けができた */
    public void pass(long transferId, Actor actor) {
        locks.lock(transferId);
        Readiness readiness = check.of(transferId);
        if (!readiness.complete()) {
            throw new ConflictException(
                    "欠けているものがあるので移管可とできません: " + readiness.missing().get(0).words());
        }
        clear(readiness.transfer(), "移管可とした", actor);
    }

    /** 欠けたまま通す。欠けていたことを言葉のまま残す。 */
    public void waive(long transferId, String reason, Actor actor) {
        locks.lock(transferId);
        Readiness readiness = check.of(transferId);
        List<String> missing = readiness.missing().stream().map(Missing::words).toList();
        waivers.add(new Waiver(transferId, reason, missing, actor.label(), LocalDate.now(clock)));
        clear(
                readiness.transfer(),
                "欠けたまま移管可とした（理由: " + reason + "。欠けているもの: " + String.join("、", missing) + "）",
                actor);
    }

    private void clear(Transfer transfer, String words, Actor actor) {
        transfers.move(transfer.id(), Transfer.State.CLEARED);
        handovers.fill(transfer.id());
        audit.record(actor, TransferAct.of(transfer, "transfer.judge", words));
    }
}
