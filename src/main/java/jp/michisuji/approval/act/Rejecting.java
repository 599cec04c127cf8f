package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.Instant;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalDropped;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 却下。案を認めないこととし、起案を終える。番号とわけが残る。 */
@Component
public class Rejecting {

    private final ActScenes scenes;
    private final ActRules rules;
    private final StepSettlement settlement;
    private final StepWrites steps;
    private final StateWrites states;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rejecting(
            ActScenes scenes,
            ActRules rules,
            StepSettlement settlement,
            StepWrites steps,
            StateWrites states,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scenes = scenes;
        this.rules = rules;
        this.settlement = settlement;
        this.steps = steps;
        this.states = states;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ConflictException いまは却下できない */
    @Transactional
    public StageResult reject(long approvalId, long stepId, String reason, Actor actor) {
        ActScene scene = scenes.lock(approvalId, stepId, actor);
        rules.demand(ActKind.REJECT, scene);
        settlement.settle(ActKind.REJECT, scene, StepState.REJECTED, reason, null);
        steps.dispense(approvalId, scene.step().stage());
        states.close(approvalId, ApprovalState.REJECTED, reason, Instant.now(clock));
        events.publishEvent(new ApprovalDropped(approvalId));
        events.publishEvent(DrafterNotice.of(scene.approval(), "却下されました", "わけ：" + reason));
        return StageResult.REJECTED;
    }
}
