package jp.michisuji.reform.timing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管時期等の決裁の窓口。求めたときの業務と移管日を控え、道筋に決裁を求めさせる。 */
@Component
@Transactional
public class TimingDesk {

    private static final String MESSAGE = "askTransferTiming";

    private final TransferTimings timings;
    private final TimedDuties duties;
    private final Approvals approvals;
    private final ProcessRuns runs;
    private final ReformOffice office;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    TimingDesk(
            TransferTimings timings,
            TimedDuties duties,
            Approvals approvals,
            ProcessRuns runs,
            ReformOffice office,
            Permissions permissions,
            AuditLog audit,
            Clock clock) {
        this.timings = timings;
        this.duties = duties;
        this.approvals = approvals;
        this.runs = runs;
        this.office = office;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** 今求めると決裁にかかる業務。 */
    @Transactional(readOnly = true)
    public List<TimedDuty> duties(ReformItem item) {
        return duties.of(item.id());
    }

    /** 求められないわけ。求められるなら空。 */
    @Transactional(readOnly = true)
    public Optional<String> objection(ReformItem item) {
        if (duties.of(item.id()).isEmpty()) {
            return Optional.of("この案件には、移す業務がありません");
        }
        Optional<Approval> open = open(item.id());
        if (open.isPresent()) {
            return open.map(asked ->
                    "移管時期等の決裁は、もう求めてあります（" + asked.name() + "、" + asked.state().label() + "）");
        }
        return onRoad(item) ? Optional.empty() : Optional.of("道筋と移管の手続が終わっているので、求められません");
    }

    /**
     * 求める。下書きができ、起案する仕事が区役所改革担当に届く。
     *
     * @param seen 求める人が見ていた業務
     * @throws ConflictException 既に求めてあるか、見ていた業務や移管日から変わっている
     */
    public void ask(ReformItem item, TimingSight seen, Actor actor) {
        permissions.demandOn(Action.ITEM_TIMING, item.ownerPost());
        timings.lock(item.id());
        objection(item).ifPresent(objection -> {
            throw new ConflictException(objection);
        });
        List<TimedDuty> now = duties.of(item.id());
        if (!seen.equals(TimingSight.of(now))) {
            throw new ConflictException("見ていた業務か移管日が変わりました。もう一度確かめてから求めてください");
        }
        long id = timings.add(item.id(), now, actor.label(), clock.instant());
        String said = "移管時期等の決裁を求めた（業務" + now.size() + "件）";
        audit.record(
                actor,
                Act.of("item.timing-ask", "item", String.valueOf(item.id()), said)
                        .onItem(item.id()));
        runs.tell(item.processInstanceId(), MESSAGE, Map.of("timingId", id, "timingDrafter", office.officePost()));
    }

    /** 求めてあって、まだ終わらない決裁。 */
    @Transactional(readOnly = true)
    public Optional<Approval> open(long itemId) {
        return timings.ofItem(itemId).stream()
                .flatMap(timing -> approvals.ofOrigin(timing.origin()).stream())
                .filter(approval -> !approval.state().closed())
                .findFirst();
    }

    private boolean onRoad(ReformItem item) {
        return item.processInstanceId() != null && runs.waitsFor(item.processInstanceId(), MESSAGE);
    }
}
