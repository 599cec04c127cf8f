package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.Extension.State;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.OpenWork;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemClosed;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 期限の延長の窓口。仕事を持つ人が申し出、区役所改革担当課長が決める。規則の日は残る。 */
@Component
@Transactional
public class ExtensionDesk {

    static final String PROCESS = "deadline-extension";
    static final String TASK_CLOSED = "extension.task-closed";

    /** プロセス変数。申し出の識別子。 */
    public static final String EXTENSION_ID = "extensionId";

    private final Extensions extensions;
    private final WorkItems workItems;
    private final OpenWork work;
    private final DeadlineKeeper keeper;
    private final ProcessRuns runs;
    private final Permissions permissions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ExtensionDesk(
            Extensions extensions,
            WorkItems workItems,
            OpenWork work,
            DeadlineKeeper keeper,
            ProcessRuns runs,
            Permissions permissions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.extensions = extensions;
        this.workItems = workItems;
        this.work = work;
        this.keeper = keeper;
        this.runs = runs;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 延長を申し出る。
     *
     * @throws ConflictException 仕事が済んだ、または申し出が既に扱いを待っている
     */
    public void request(String taskId, LocalDate wantedOn, String reason, Actor actor) {
        WorkItem task = workItems.find(taskId).orElseThrow(NotFoundException::new);
        permissions.demandOn(Action.DEADLINE_EXTEND, task.postCode());
        if (!task.open()) {
            throw new ConflictException("この仕事は既に済んでいます");
        }
        try {
            long id = extensions.request(taskId, wantedOn, reason, actor);
            extensions.startedAs(id, runs.start(PROCESS, String.valueOf(id), Map.of(EXTENSION_ID, id)));
            audit.record(
                    actor,
                    act(
                            task,
                            "deadline.extension.request",
                            "期限の延長を申し出た（" + JapaneseDate.format(wantedOn) + "まで、理由: " + reason + "）"));
        } catch (DuplicateKeyException waiting) {
            throw new ConflictException("この仕事の延長は、既に申し出ています");
        }
    }

    /** 認める。期限は延び、規則の日は傍に残る。 */
    public void grant(long id, LocalDate on, String reason, Actor actor) {
        Extension extension = extensions.get(id);
        WorkItem task = work.lock(List.of(extension.taskId())).stream()
                .findFirst()
                .orElseThrow(() -> new ConflictException("この仕事は既に済んでいます"));
        WorkItem.Deadline before = task.due();
        extensions.decide(id, State.GRANTED, on, reason, actor);
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.EXTENSION,
                "「" + task.step() + "：" + task.subject().title() + "」の期限",
                "/tasks/" + task.taskId(),
                DeadlineMove.words(before),
                JapaneseDate.format(on),
                extension.reason(),
                actor);
        keeper.apply(List.of(new DeadlineMove(task, before, before.ruledAgain().extended(on))), cause);
    }

    public void refuse(long id, String reason, Actor actor) {
        Extension extension = extensions.get(id);
        WorkItem task = workItems.find(extension.taskId()).orElseThrow(NotFoundException::new);
        extensions.decide(id, State.REFUSED, null, reason, actor);
        audit.record(actor, act(task, "deadline.extension.refuse", "期限の延長を認めなかった（理由: " + reason + "）"));
        events.publishEvent(new ExtensionRefused(id, extension.requestedBy(), task.taskId(), reason));
    }

    /** 仕事が先に済めば、決めるまでもない。 */
    @EventListener
    void on(WorkItemClosed closed) {
        extensions.waiting(closed.taskId()).ifPresent(extension -> {
            extensions.decide(extension.id(), State.MOOT, null, "仕事が先に済んだ", Actor.system());
            runs.tell(extension.processInstanceId(), TASK_CLOSED, Map.of());
        });
    }

    private static Act act(WorkItem task, String action, String summary) {
        return Act.of(action, task.subject().type(), task.subject().id(), task.step() + ": " + summary)
                .onItem(task.subject().itemId());
    }
}
