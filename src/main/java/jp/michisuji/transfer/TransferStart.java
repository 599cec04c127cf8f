package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.RoadTransfers;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 移管の始まり。部会で合意された案件の業務をまとめて、または一つの業務を人が始める。
 *
 * <p>議会報告のあとに始めたのでは、予算の要求に間に合わない（T20）。支所存置の業務は記録だけで、手続を持たない。
 */
@Component
@Transactional
public class TransferStart implements RoadTransfers {

    static final String PROCESS = "duty-transfer";
    static final String CLOSING = "duty-closing";

    private final Duties duties;
    private final Transfers transfers;
    private final NewTransfers fresh;
    private final ProcessRuns runs;
    private final AuditLog audit;

    /** エンジンは並ぶ手続を一つ起こすたびに一覧を尋ね直すので、同じ取引の中では一度だけ答える。 */
    private final OncePerTransaction<Long, List<Long>> prepared = new OncePerTransaction<>();

    TransferStart(Duties duties, Transfers transfers, NewTransfers fresh, ProcessRuns runs, AuditLog audit) {
        this.duties = duties;
        this.transfers = transfers;
        this.fresh = fresh;
        this.runs = runs;
        this.audit = audit;
    }

    @Override
    public List<Long> prepare(long itemId) {
        return prepared.get(itemId, id -> {
            fresh.movingOf(id);
            return transfers.notStartedOf(id);
        });
    }

    /** 廃止の業務の短い手続を始める。 */
    void closings(long itemId) {
        fresh.abolishedOf(itemId).forEach(id -> run(CLOSING, id));
    }

    /** 始められないわけ。始められるなら空。 */
    @Transactional(readOnly = true)
    public Optional<String> refusal(Duty duty) {
        if (duty.disposition() == Disposition.KEPT) {
            return Optional.of("支所に残す業務なので、移管の手続はありません。");
        }
        if (duty.transferOn() == null && duty.disposition().moves()) {
            return Optional.of("移管日が決まっていないので、始められません。");
        }
        return transfers
                .ofDuty(duty.id())
                .map(running ->
                        running.state() == Transfer.State.COMPLETED ? "この業務の手続は既に終わっています。" : "この業務の手続は既に始まっています。");
    }

    /**
     * 一つの業務の移管を人が始める。廃止の業務なら、廃止の手続を始める。
     *
     * @return 移管の識別子
     * @throws ConflictException 始められない。わけを言う
     */
    public long begin(long dutyId, Actor actor) {
        Duty duty = duties.get(dutyId);
        refusal(duty).ifPresent(why -> {
            throw new ConflictException(why);
        });
        long id = fresh.ofDuty(dutyId).orElseThrow(() -> new ConflictException("この業務の手続は既に始まっています。"));
        audit.record(
                actor,
                TransferAct.of(
                        transfers.get(id), "transfer.begin", duty.disposition().label() + "の手続を始めた"));
        run(duty.disposition().moves() ? PROCESS : CLOSING, id);
        return id;
    }

    private void run(String process, long id) {
        runs.start(process, String.valueOf(id), Map.of("transferId", id));
    }
}
