package jp.michisuji.workflow.process;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkItemLedger;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** 人手タスクの生まれと終わりを、同じ取引で仕事の台帳に写す。 */
@Component
public class WorkItemRecorder implements TaskListener {

    private final WorkItemLedger ledger;

    WorkItemRecorder(WorkItemLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> ledger.opened(opening(task), context(task));
            case EVENTNAME_COMPLETE -> ledger.completed(task.getId());
            default -> ledger.cancelled(task.getId());
        }
    }

    private WorkItemLedger.Opening opening(DelegateTask task) {
        var key = ((TaskEntity) task).getTaskDefinition().getFormKey();
        return new WorkItemLedger.Opening(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getName(),
                key == null ? null : key.getExpressionText(),
                addressee(task));
    }

    /** エンジンの側の候補も、台帳と同じ職にそろえる。 */
    private String addressee(DelegateTask task) {
        String asked = post(task);
        String post = ledger.addressee(asked);
        if (!post.equals(asked)) {
            task.deleteCandidateGroup(asked);
            task.addCandidateGroup(post);
        }
        return post;
    }

    /** 仕事は必ず一つの職に届く。候補の職が書かれていない図は配備の検査で落ちる。 */
    private static String post(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " に届け先の職がない"));
    }

    private static TaskContext context(DelegateTask task) {
        ExecutionEntity execution = ((TaskEntity) task).getExecution();
        ProcessDefinition definition = execution.getProcessDefinition();
        Map<String, Object> variables = new HashMap<>(execution.getVariables());
        variables.values().removeIf(value -> value == null);
        return new TaskContext(
                definition.getKey(),
                definition.getName(),
                task.getTaskDefinitionKey(),
                execution.getProcessBusinessKey(),
                variables);
    }
}
