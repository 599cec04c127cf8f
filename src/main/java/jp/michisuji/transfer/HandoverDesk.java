package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 引継書の窓口。取りまとめ課長が整え、出す課長と受ける課長のすべてが確かめる。 */
@Component
@Transactional
public class HandoverDesk {

    private final Transfers transfers;
    private final TransferLocks locks;
    private final TransferParties parties;
    private final Confirmations confirmations;
    private final Handovers handovers;
    private final ProcessRuns runs;
    private final AuditLog audit;

    HandoverDesk(
            Transfers transfers,
            TransferLocks locks,
            TransferParties parties,
            Confirmations confirmations,
            Handovers handovers,
            ProcessRuns runs,
            AuditLog audit) {
        this.transfers = transfers;
        this.locks = locks;
        this.parties = parties;
        this.confirmations = confirmations;
        this.handovers = handovers;
        this.runs = runs;
        this.audit = audit;
    }

    /** 書き直せるか。すべての当事者が確かめた引継書は、もう変わらない。 */
    public static boolean editable(Transfer transfer) {
        return transfer.state() == Transfer.State.CLEARED;
    }

    /**
     * 書き直す。既に確認した当事者がいれば、確認を消して、すべての当事者に改めて求める。
     *
     * @return 消した確認の数
     * @throws ConflictException まだ判定の前か、すべての当事者が既に確かめた
     */
    public int write(long transferId, List<HandoverItem> items, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        if (!editable(transfer)) {
            throw new ConflictException("引継書を直せるのは、移管可となってから、すべての当事者が確認するまでです");
        }
        List<HandoverItem> before = handovers.of(transferId);
        if (before.equals(items)) {
            return 0;
        }
        handovers.put(transferId, items);
        audit.record(
                actor,
                TransferAct.of(transfer, "handover.write", "引継書を直した（" + before.size() + "項 → " + items.size() + "項）"));
        return askAgain(transfer, "引継書が変わった", actor);
    }

    /** それまでの確認を消し、確認を待つ仕事を出し直す。 */
    int askAgain(Transfer transfer, String why, Actor actor) {
        int cleared = confirmations.clear(transfer.id());
        if (cleared > 0) {
            audit.record(
                    actor, TransferAct.of(transfer, "handover.clear", why + "ので、" + cleared + "件の確認を消し、改めて確認を求めた"));
            runs.tellIfWaiting(transfer.processInstanceId(), "handoverChanged", Map.of());
        }
        return cleared;
    }

    /** その職として確かめる。出す側と受ける側の両方である職は、両方として確かめたことになる。 */
    public void confirm(long transferId, String postCode, String comment, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        confirmations.confirm(transferId, postCode, comment, actor);
        audit.record(actor, TransferAct.of(transfer, "handover.confirm", "引継書を確認した"));
        if (parties.of(transferId).stream().allMatch(TransferParty::confirmed)) {
            transfers.move(transferId, Transfer.State.HANDED_OVER);
        }
    }

    /** 直すよう取りまとめ課長に戻す。ほかの当事者の確認も消える。 */
    public void sendBack(long transferId, String reason, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        int cleared = confirmations.clear(transferId);
        audit.record(
                actor,
                TransferAct.of(transfer, "handover.return", "引継書を戻した（理由: " + reason + "。消した確認 " + cleared + "件）"));
    }
}
