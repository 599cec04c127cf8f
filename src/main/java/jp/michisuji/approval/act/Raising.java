package jp.michisuji.approval.act;

import java.util.List;
import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.PostNotice;
import jp.michisuji.workflow.TaskRelief;
import jp.michisuji.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 引上げ承認。期限を過ぎても動かない下の職について、上司の職が引き上げて承認し、下の職に知らせる。 */
@Component
public class Raising {

    private final ActScenes scenes;
    private final ActRules rules;
    private final SuperiorFootings superiors;
    private final DoubleRoles doubleRoles;
    private final StepSettlement settlement;
    private final StageProgress progress;
    private final StepTasks tasks;
    private final TaskRelief relief;
    private final ApplicationEventPublisher events;

    Raising(
            ActScenes scenes,
            ActRules rules,
            SuperiorFootings superiors,
            DoubleRoles doubleRoles,
            StepSettlement settlement,
            StageProgress progress,
            StepTasks tasks,
            TaskRelief relief,
            ApplicationEventPublisher events) {
        this.scenes = scenes;
        this.rules = rules;
        this.superiors = superiors;
        this.doubleRoles = doubleRoles;
        this.settlement = settlement;
        this.progress = progress;
        this.tasks = tasks;
        this.relief = relief;
        this.events = events;
    }

    /** @throws ConflictException いまは引き上げられない */
    @Transactional
    public void raise(long approvalId, long stepId, String reason, Actor actor) {
        ActScene asked = scenes.lock(approvalId, stepId, actor);
        rules.demand(ActKind.RAISE, asked);
        ActScene scene = asked.as(superiors.of(asked).orElseThrow());
        WorkItem task = tasks.of(approvalId, stepId).orElseThrow(ConflictException::new);
        settlement.settle(ActKind.RAISE, scene, StepState.RAISED, reason, doubleRoles.marks(scene));
        StageResult result = progress.after(scene);
        relief.complete(task.taskId(), Map.of("stageResult", result.name()), actor);
        events.publishEvent(notice(scene, reason));
    }

    private static PostNotice notice(ActScene scene, String reason) {
        Approval approval = scene.approval();
        return new PostNotice(
                List.of(scene.step().postCode()),
                "approval raised " + scene.step().id() + " " + approval.edition(),
                "承認が引き上げられました：" + approval.name(),
                "「" + approval.name() + "」の承認を、" + scene.footing().post().name() + "が引き上げて行いました。\n\nわけ：" + reason
                        + "\n\nあなたの職の承認は要らなくなり、受付箱の仕事は終わりました。",
                "/approvals/" + approval.id(),
                "承認を求められていた職");
    }
}
