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

/** 承認。職にある人、又は欠けた職の事務取扱・職務代理が、今の版を承認する。意見を付けられる。 */
@Component
public class Approving {

    private final ActScenes scenes;
    private final ActRules rules;
    private final DoubleRoles doubleRoles;
    private final StepSettlement settlement;
    private final StageProgress progress;
    private final ApplicationEventPublisher events;

    Approving(
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

    /**
     * @param words 意見。なければ {@code null}
     * @throws ConflictException いまは承認できない
     */
    @Transactional
    public StageResult approve(long approvalId, long stepId, String words, Actor actor) {
        ActScene scene = scenes.lock(approvalId, stepId, actor);
        ActKind act = words == null ? ActKind.APPROVE : ActKind.APPROVE_WITH_WORDS;
        rules.demand(act, scene);
        settlement.settle(act, scene, StepState.APPROVED, words, doubleRoles.marks(scene));
        if (scene.footing().capacity() == Capacity.ACTING) {
            events.publishEvent(
                    new DecidedInAbsence(approvalId, stepId, scene.step().postCode(), Capacity.ACTING));
        }
        return progress.after(scene);
    }
}
