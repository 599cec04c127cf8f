package jp.michisuji.approval.process;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 決裁の仕事の主題。どの起案の、どの段か。 */
@Component
class ApprovalSubjects implements WorkSubjects {

    private final Approvals approvals;
    private final Stages stages;

    ApprovalSubjects(Approvals approvals, Stages stages) {
        this.approvals = approvals;
        this.stages = stages;
    }

    @Override
    public List<String> processKeys() {
        return List.of("approval");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Approval approval = approvals.get(task.number(ApprovalVariables.APPROVAL_ID));
        WorkSubject subject = new WorkSubject(
                Approval.SUBJECT, String.valueOf(approval.id()), approval.itemId(), approval.name(), null);
        Long step = task.number(ApprovalVariables.STEP_ID);
        return step == null ? subject : subject.about(inWords(stageOf(approval.id(), step)), String.valueOf(step));
    }

    private Stage stageOf(long approvalId, long stepId) {
        return stages.of(approvalId).stream()
                .filter(stage -> stage.steps().stream().anyMatch(step -> step.id() == stepId))
                .findFirst()
                .orElseThrow();
    }

    private static String inWords(Stage stage) {
        return "第" + stage.stage() + "段　" + stage.kind().label();
    }
}
