package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalDecided;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 封。最後の段がそろった案を決裁済みとし、この後は何も変わらないようにする。 */
@Component
public class ApprovalSealing {

    private final Approvals approvals;
    private final Stages stages;
    private final StateWrites states;
    private final ActBook book;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalSealing(
            Approvals approvals,
            Stages stages,
            StateWrites states,
            ActBook book,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.stages = stages;
        this.states = states;
        this.book = book;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void seal(long approvalId) {
        Approval approval = approvals.lock(approvalId);
        book.write(ActKind.DECIDE, scene(approval, stages.of(approvalId)), null);
        states.close(approvalId, ApprovalState.DECIDED, null, Instant.now(clock));
        events.publishEvent(new ApprovalDecided(approvalId));
        events.publishEvent(DrafterNotice.of(approval, "決裁されました", "文書に封がされました。決裁書を印刷できます。"));
    }

    /** 決めたのは、最後の段を済ませた職である。人の押したボタンは承認の一行にあるので、ここでは手続が記す。 */
    private ActScene scene(Approval approval, List<Stage> route) {
        Step decider = route.get(route.size() - 1).steps().stream()
                .filter(step -> step.state() == StepState.APPROVED || step.state() == StepState.RAISED)
                .reduce((first, later) -> later.done().at().isAfter(first.done().at()) ? later : first)
                .orElseThrow();
        Footing footing = new Footing(
                decider.done().capacity(), organization.post(decider.done().postCode()));
        return new ActScene(approval, route, decider, Actor.system(), footing);
    }
}
