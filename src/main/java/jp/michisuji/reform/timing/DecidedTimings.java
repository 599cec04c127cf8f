package jp.michisuji.reform.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.AskedApprovals;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管時期等の決裁の結果。案件と業務の画面に見せ、案件の記録に残す。 */
@Component
public class DecidedTimings {

    private final TransferTimings timings;
    private final Approvals approvals;
    private final AskedApprovals asked;
    private final AuditLog audit;

    DecidedTimings(TransferTimings timings, Approvals approvals, AskedApprovals asked, AuditLog audit) {
        this.timings = timings;
        this.approvals = approvals;
        this.asked = asked;
        this.audit = audit;
    }

    /** 業務の、終わりに決裁された移管時期。 */
    public Optional<DecidedTiming> ofDuty(long dutyId) {
        return timings.withDuty(dutyId).stream()
                .flatMap(timing -> decided(timing).map(approval -> timed(timing, dutyId, approval)))
                .findFirst();
    }

    /** 案件の、終わりの決裁。 */
    public Optional<Approval> ofItem(long itemId) {
        return timings.ofItem(itemId).stream().flatMap(this::decided).findFirst();
    }

    /** 案件の求めた決裁のうち、今の利用者に見せてよいもの。新しいものが先。 */
    public List<Approval> askedOf(long itemId) {
        return timings.ofItem(itemId).stream()
                .flatMap(timing -> asked.readable(timing.origin()).stream())
                .toList();
    }

    /** 決裁が終わったことを、案件の記録に残す。 */
    @Transactional
    public void answered(long timingId) {
        TransferTiming timing = timings.get(timingId);
        approvals.ofOrigin(timing.origin()).stream().findFirst().ifPresent(approval -> {
            String said = "移管時期等の決裁が終わった（" + approval.number() + "、"
                    + approval.state().label() + "）";
            audit.record(
                    Actor.system(),
                    Act.of("item.timing-answer", "item", String.valueOf(timing.itemId()), said)
                            .onItem(timing.itemId()));
        });
    }

    private Stream<Approval> decided(TransferTiming timing) {
        return approvals.ofOrigin(timing.origin()).stream()
                .filter(approval -> approval.state() == ApprovalState.DECIDED);
    }

    private DecidedTiming timed(TransferTiming timing, long dutyId, Approval approval) {
        LocalDate day = timings.duties(timing.id()).stream()
                .filter(duty -> duty.dutyId() == dutyId)
                .findFirst()
                .map(TimedDuty::transferOn)
                .orElse(null);
        return new DecidedTiming(approval.number(), approval.closedAt(), day);
    }
}
