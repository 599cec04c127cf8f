package jp.michisuji.approval.act;

import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 経路の職の、開いた仕事。 */
@Component
public class StepTasks {

    private static final String APPROVING = "userTask_approve";

    private final WorkItems workItems;

    StepTasks(WorkItems workItems) {
        this.workItems = workItems;
    }

    public Optional<WorkItem> of(long approvalId, long stepId) {
        return workItems.openOf(Approval.SUBJECT, String.valueOf(approvalId)).stream()
                .filter(task -> APPROVING.equals(task.taskKey()))
                .filter(task -> String.valueOf(stepId).equals(task.subject().detailId()))
                .findFirst();
    }
}
