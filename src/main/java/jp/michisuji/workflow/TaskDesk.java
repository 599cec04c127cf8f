package jp.michisuji.workflow;

import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 仕事を処理する窓口。業務の記録・エンジンの前進・監査の記録を一つの取引にまとめる。 */
@Component
public class TaskDesk {

    private final WorkItems workItems;
    private final HoldReasons holds;
    private final TaskForms forms;
    private final EngineTasks engine;
    private final Permissions permissions;
    private final ItemVisibility visibility;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TaskDesk(
            WorkItems workItems,
            HoldReasons holds,
            TaskForms forms,
            EngineTasks engine,
            Permissions permissions,
            ItemVisibility visibility,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.workItems = workItems;
        this.holds = holds;
        this.forms = forms;
        this.engine = engine;
        this.permissions = permissions;
        this.visibility = visibility;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 仕事を済ませる。
     *
     * @throws ConflictException 他の人が先に済ませた、引き受けている、または保留である
     * @throws NotFoundException 仕事がない、または見る権限がない
     */
    @Transactional
    public String submit(String taskId, Object form, Actor actor) {
        WorkItem task = demandOpen(taskId, Action.TASK_WORK);
        demandHolder(task, actor);
        demandFree(task);
        TaskForm<Object> handler = forms.of(task);
        Map<String, Object> variables = handler.submit(task, form, actor);
        workItems.closedBy(taskId, actor.personCode(), actor.postCode());
        if (!handler.recordsItself()) {
            audit.record(actor, act("task.complete", task, "「" + task.step() + "」を済ませた"));
        }
        engine.complete(taskId, variables, actor);
        return handler.done(task, form);
    }

    /**
     * 引き受ける。以後、本人が手放すまで他の人は済ませられない。
     *
     * @throws ConflictException 代理である。代理が終わると手放せなくなるので、引き受けずに済ませる
     */
    @Transactional
    public void claim(String taskId, Actor actor) {
        WorkItem task = demandOpen(taskId, Action.TASK_WORK);
        demandHolder(task, actor);
        if (permissions.isDeputyOf(task.postCode())) {
            throw new ConflictException("代理の仕事は引き受けられません。引き受けずに、そのまま処理してください");
        }
        assign(task, actor.personCode(), actor, "task.claim", task.step() + "を引き受けた");
    }

    @Transactional
    public void release(String taskId, Actor actor) {
        WorkItem task = demandOpen(taskId, Action.TASK_WORK);
        demandHolder(task, actor);
        assign(task, null, actor, "task.release", task.step() + "を手放した");
    }

    /** 担当を替える。同僚の引き受けた仕事でも、理由を残せば替えられる。 */
    @Transactional
    public void reassign(String taskId, String personCode, String reason, Actor actor) {
        WorkItem task = demandOpen(taskId, Action.TASK_REASSIGN);
        assign(task, personCode, actor, "task.reassign", task.step() + "の担当を替えた（理由: " + reason + "）");
    }

    private void assign(WorkItem task, String personCode, Actor actor, String action, String summary) {
        workItems.assign(task.taskId(), personCode);
        engine.assign(task.taskId(), personCode);
        audit.record(actor, act(action, task, summary).changed("担当", task.assignee(), personCode));
        events.publishEvent(new WorkItemAssigned(task.taskId(), personCode));
    }

    private WorkItem demandOpen(String taskId, Action action) {
        WorkItem known = workItems.find(taskId).orElseThrow(NotFoundException::new);
        permissions.demandOn(action, known.postCode());
        visibility.demand(known.subject().itemId());
        holds.lock(known.subject());
        return workItems.lockOpen(taskId).orElseThrow(TaskDesk::alreadyDone);
    }

    private void demandHolder(WorkItem task, Actor actor) {
        String assignee = task.assignee();
        if (assignee != null
                && !assignee.equals(actor.personCode())
                && !permissions.maySupersede(assignee, task.postCode())) {
            throw new ConflictException("この仕事は他の職員が引き受けています");
        }
    }

    private static void demandFree(WorkItem task) {
        if (task.held()) {
            throw new ConflictException("この仕事は保留です（" + task.heldReason() + "）。再び動くまで済ませられません");
        }
    }

    static ConflictException alreadyDone() {
        return new ConflictException("他の職員が先に処理しました");
    }

    private static Act act(String action, WorkItem task, String summary) {
        Act act = Act.of(action, task.subject().type(), task.subject().id(), summary);
        return task.subject().itemId() == null ? act : act.onItem(task.subject().itemId());
    }
}
