package jp.michisuji.approval.act;

import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.DecidedInAbsence;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 代決。職にある人が不在の間、代理の順で最初に人の出ている職が、代わって承認する。戻った人が後閲する。 */
@Component
public class DecidingForAbsent {

    private final ActScenes scenes;
    private final ActRules rules;
    private final DoubleRoles doubleRoles;
    private final StepSettlement settlement;
    private final StageProgress progress;
    private final ApplicationEventPublisher events;

    DecidingForAbsent(
            ActScenes scenes,
            ActRules rules,
            DoubleRoles doubleRoles,
            StepSettlement settlement,
            StageProgress progress,
            ApplicationEventPublisher events) {
        this.scenes = scenes;
        this.rules = rules;
        this.doubleRoles = doubleRoles;
        this.settlement = settlement;
        this.progress = progress;
        this.events = events;
    }

    /** @throws ConflictException いまは代決できない */
    @Transactional
    public StageResult decide(long approvalId, long stepId, String reason, Actor actor) {
        ActScene scene = scenes.lock(approvalId, stepId, actor);
        rules.demand(ActKind.DAIKETSU, scene);
        settlement.settle(ActKind.DAIKETSU, scene, StepState.APPROVED, reason, doubleRoles.marks(scene));
        events.publishEvent(
                new DecidedInAbsence(approvalId, stepId, scene.step().postCode(), Capacity.DAIKETSU));
        return progress.after(scene);
    }
}
