package jp.michisuji.approval.act;

import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 差戻し。起案者に、又は前の段に戻す。戻した段とその後の段は、初めから問い直す。 */
@Component
public class Remanding {

    private final ActScenes scenes;
    private final ActRules rules;
    private final StepSettlement settlement;
    private final StepWrites steps;
    private final StateWrites states;

    Remanding(ActScenes scenes, ActRules rules, StepSettlement settlement, StepWrites steps, StateWrites states) {
        this.scenes = scenes;
        this.rules = rules;
        this.settlement = settlement;
        this.steps = steps;
        this.states = states;
    }

    /** 起案者に差し戻す。直した新しい版が、初めの段から回り直す。 */
    @Transactional
    public StageResult toDrafter(long approvalId, long stepId, String reason, Actor actor) {
        demanded(approvalId, stepId, reason, actor);
        steps.close(approvalId);
        states.giveBack(approvalId);
        return StageResult.RETURNED;
    }

    /**
     * 前の段に差し戻す。同じ版が、その段から回り直す。
     *
     * @throws ConflictException いまは差し戻せないか、前の段ではない
     */
    @Transactional
    public StageResult toStage(long approvalId, long stepId, int stage, String reason, Actor actor) {
        ActScene scene = demanded(approvalId, stepId, reason, actor);
        if (stage < 1 || stage >= scene.step().stage()) {
            throw new ConflictException("差し戻せるのは、この段より前の段です");
        }
        steps.askAgain(approvalId, stage);
        states.circulate(approvalId, stage - 1);
        return StageResult.EARLIER;
    }

    private ActScene demanded(long approvalId, long stepId, String reason, Actor actor) {
        ActScene scene = scenes.lock(approvalId, stepId, actor);
        rules.demand(ActKind.REMAND, scene);
        settlement.settle(ActKind.REMAND, scene, StepState.REMANDED, reason, null);
        return scene;
    }
}
