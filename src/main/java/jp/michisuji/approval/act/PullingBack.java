package jp.michisuji.approval.act;

import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 引戻し。初めの段の先で誰も承認しないうちに、起案者が自分の手に戻して直す。 */
@Component
public class PullingBack {

    private final ActScenes scenes;
    private final ActRules rules;
    private final ActBook book;
    private final StepWrites steps;
    private final StateWrites states;
    private final ProcessRuns runs;

    PullingBack(
            ActScenes scenes, ActRules rules, ActBook book, StepWrites steps, StateWrites states, ProcessRuns runs) {
        this.scenes = scenes;
        this.rules = rules;
        this.book = book;
        this.steps = steps;
        this.states = states;
        this.runs = runs;
    }

    /** @throws ConflictException いまは引き戻せない */
    @Transactional
    public void pullBack(long approvalId, Actor actor) {
        ActScene scene = takeBack(approvalId, actor);
        runs.tell(scene.approval().processInstanceId(), "pullBack", Map.of());
    }

    /** 起案と経路の側の引戻し。図はこのあとに進める。 */
    @Transactional
    ActScene takeBack(long approvalId, Actor actor) {
        ActScene scene = scenes.lock(approvalId, actor);
        rules.demand(ActKind.PULL_BACK, scene);
        book.write(ActKind.PULL_BACK, scene, null);
        steps.close(approvalId);
        states.giveBack(approvalId);
        return scene;
    }
}
