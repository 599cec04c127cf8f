package jp.michisuji.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 台帳への記入。エンジンの聞き手から、エンジンの取引の中で呼ばれる。 */
@Component
public class WorkItemLedger {

    /** 生まれた人手タスクの、エンジン側の属性。 */
    public record Opening(
            String taskId, String instanceId, String definitionId, String step, String formKey, String postCode) {}

    private final WorkItems workItems;
    private final Supplier<Map<String, WorkSubjects>> subjects;
    private final Supplier<TaskDeadlines> deadlines;
    private final HoldReasons holds;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItemLedger(
            WorkItems workItems,
            ObjectProvider<WorkSubjects> subjects,
            ObjectProvider<TaskDeadlines> deadlines,
            HoldReasons holds,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workItems = workItems;
        this.subjects = SingletonSupplier.of(() -> byProcess(subjects));
        this.deadlines = SingletonSupplier.of(deadlines::getObject);
        this.holds = holds;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** 届け先の職。図や記録が、もう閉じた職を指していれば、継いだ職へ届ける。 */
    public String addressee(String postCode) {
        return organization.standing(postCode);
    }

    public void opened(Opening task, TaskContext context) {
        WorkSubject subject = subjectOf(context);
        String heldReason = holds.of(subject).orElse(null);
        WorkItem undated = new WorkItem(
                task.taskId(),
                context.processKey(),
                task.instanceId(),
                task.definitionId(),
                context.taskKey(),
                task.step(),
                task.formKey(),
                subject,
                task.postCode(),
                null,
                Instant.now(clock),
                null,
                null,
                null,
                null,
                heldReason);
        workItems.open(undated.due(deadlines.get().of(undated)));
        events.publishEvent(new WorkItemOpened(task.taskId()));
    }

    public void completed(String taskId) {
        workItems.close(taskId, WorkItem.Closing.COMPLETED);
        events.publishEvent(new WorkItemClosed(taskId));
    }

    public void cancelled(String taskId) {
        workItems.close(taskId, WorkItem.Closing.CANCELLED);
        events.publishEvent(new WorkItemClosed(taskId));
    }

    private WorkSubject subjectOf(TaskContext context) {
        WorkSubjects naming = subjects.get().get(context.processKey());
        return naming == null ? unnamed(context) : naming.subjectOf(context);
    }

    private static Map<String, WorkSubjects> byProcess(ObjectProvider<WorkSubjects> subjects) {
        return subjects.stream()
                .flatMap(naming -> naming.processKeys().stream().map(key -> Map.entry(key, naming)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** 名乗る業務のないプロセス（自治体が足したもの）は、プロセスの名を題名とする。 */
    private static WorkSubject unnamed(TaskContext context) {
        String key = context.businessKey() == null ? context.processKey() : context.businessKey();
        return new WorkSubject("process", key, null, context.processName(), null);
    }
}
