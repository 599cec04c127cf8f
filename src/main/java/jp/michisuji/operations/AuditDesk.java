package jp.michisuji.operations;

import java.time.LocalDateTime;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.ChainHead;
import jp.michisuji.audit.ChainHeads;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.audit.ChainVerifier;
import jp.michisuji.audit.UnsealedTail;
import org.springframework.stereotype.Component;

/** 監査記録の鎖の窓口。鎖の様子を見せ、確かめ、確かめたことも記録に残す。 */
@Component
public class AuditDesk {

    private final ChainVerifier verifier;
    private final ChainHeads heads;
    private final UnsealedTail tail;
    private final ChainInspections inspections;
    private final Permissions permissions;
    private final CurrentUser user;

    AuditDesk(
            ChainVerifier verifier,
            ChainHeads heads,
            UnsealedTail tail,
            ChainInspections inspections,
            Permissions permissions,
            CurrentUser user) {
        this.verifier = verifier;
        this.heads = heads;
        this.tail = tail;
        this.inspections = inspections;
        this.permissions = permissions;
        this.user = user;
    }

    public ChainState state() {
        permissions.demand(Action.AUDIT_READ);
        return new ChainState(
                verifier.head().orElse(null),
                tail.now(),
                heads.latest().orElse(null),
                inspections
                        .latest()
                        .map(found -> new Inspection(found.at(), ChainInspections.result(found)))
                        .orElse(null));
    }

    /** Reads the whole chain. No transaction around both steps: the check needs a snapshot of its own. */
    public ChainVerdict verify() {
        permissions.demand(Action.OPERATE);
        ChainVerdict verdict = verifier.verify(heads.written(), count -> {});
        inspections.record(user.actor(), verdict);
        return verdict;
    }

    /**
     * 鎖の様子。
     *
     * @param newest the newest seal, or null before the first
     * @param exported the head last written down, or null before the first
     * @param inspected the last check, or null before the first
     */
    public record ChainState(
            ChainVerifier.SealedHead newest, UnsealedTail.Waiting waiting, ChainHead exported, Inspection inspected) {}

    /** 最後に確かめた日時と結果。 */
    public record Inspection(LocalDateTime at, String result) {}
}
