package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;

/** 行為の場を開く。行う前には起案の行を押さえ、押さえてから経路を読む。 */
@Component
class ActScenes {

    private final Approvals approvals;
    private final Stages stages;
    private final Footings footings;

    ActScenes(Approvals approvals, Stages stages, Footings footings) {
        this.approvals = approvals;
        this.stages = stages;
        this.footings = footings;
    }

    /** 起案者の行為のために、押さえて開く。 */
    ActScene lock(long approvalId, Actor actor) {
        return ofDrafter(approvals.lock(approvalId), actor);
    }

    /** 起案者に何ができるかを見せるために、押さえずに開く。 */
    ActScene look(long approvalId, Actor actor) {
        return ofDrafter(approvals.get(approvalId), actor);
    }

    /**
     * 一つの職について行うために、押さえて開く。
     *
     * @throws NotFoundException その経路の職ではない
     */
    ActScene lock(long approvalId, long stepId, Actor actor) {
        return at(approvals.lock(approvalId), stages.of(approvalId), stepId, actor);
    }

    /** 何ができるかを見せるために、押さえずに開く。 */
    ActScene look(long approvalId, long stepId, Actor actor) {
        return at(approvals.get(approvalId), stages.of(approvalId), stepId, actor);
    }

    private ActScene ofDrafter(Approval approval, Actor actor) {
        Footing footing =
                footings.of(approval.drafterPost(), actor.personCode()).orElse(null);
        return new ActScene(approval, stages.of(approval.id()), null, actor, footing);
    }

    private ActScene at(Approval approval, List<Stage> route, long stepId, Actor actor) {
        Step step = route.stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(each -> each.id() == stepId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Footing footing = footings.of(step.postCode(), actor.personCode()).orElse(null);
        return new ActScene(approval, route, step, actor, footing);
    }
}
