package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 工事を伴うレイアウトの変更の決裁。求めたものの今を答え、決まれば席の計画に番号を残す。 */
@Component
@Transactional
public class WorksDecisions {

    private final Approvals approvals;
    private final LayoutPlans plans;
    private final Transfers transfers;
    private final LayoutCases cases;
    private final AuditLog audit;
    private final Clock clock;

    WorksDecisions(
            Approvals approvals,
            LayoutPlans plans,
            Transfers transfers,
            LayoutCases cases,
            AuditLog audit,
            Clock clock) {
        this.approvals = approvals;
        this.plans = plans;
        this.transfers = transfers;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** 決まるのを待っている決裁。 */
    @Transactional(readOnly = true)
    public Optional<Approval> awaited(LayoutOwner owner) {
        return latest(owner).filter(approval -> !approval.state().closed());
    }

    /** 一つの業務の移転の、決まるのを待っている決裁のすべて。 */
    List<Approval> awaitedOfTransfers() {
        return approvals.openOf(LayoutOwner.Kind.TRANSFER.origin());
    }

    /** 決裁から答えが返った。 */
    public void answered(LayoutOwner owner) {
        Approval answer = latest(owner).orElseThrow();
        if (answer.state() == ApprovalState.DECIDED) {
            LocalDate on = LocalDate.ofInstant(answer.closedAt(), clock.getZone());
            plans.decided(owner, new LayoutPlan.Decision(answer.number(), on));
            audit.record(Actor.system(), act(owner, "layout.decided", "工事を伴うレイアウトの変更が決裁された（" + answer.number() + "）"));
        } else {
            String why = answer.number() + "、" + answer.state().label() + ": " + answer.closingReason();
            audit.record(Actor.system(), act(owner, "layout.undecided", "工事を伴うレイアウトの変更は決裁されなかった（" + why + "）"));
        }
    }

    private Optional<Approval> latest(LayoutOwner owner) {
        return approvals.ofOrigin(owner.origin()).stream().findFirst();
    }

    private Act act(LayoutOwner owner, String action, String said) {
        return switch (owner.kind()) {
            case TRANSFER -> TransferAct.of(transfers.get(owner.id()), action, said);
            case CASE -> LayoutAct.of(cases.get(owner.id()), action, said);
        };
    }
}
