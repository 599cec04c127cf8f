package jp.michisuji.approval.process;

import java.util.List;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.StageOpening;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 決裁の図が尋ねる、経路の今。 */
@ProcessBean
public class ApprovalSteps {

    private final Approvals approvals;
    private final StageOpening opening;

    ApprovalSteps(Approvals approvals, StageOpening opening) {
        this.approvals = approvals;
        this.opening = opening;
    }

    /** 人が起案し、既に回議に付したか。業務の図が呼んだときは、まだ起案がない。 */
    public boolean sent(DelegateExecution execution) {
        return execution.hasVariable(ApprovalVariables.APPROVAL_ID);
    }

    /** 承認を待つ経路の職の並び。 */
    public List<Long> open(DelegateExecution execution) {
        return opening.open(ApprovalVariables.approvalId(execution));
    }

    public String post(long stepId) {
        return opening.postOf(stepId);
    }

    public String drafter(DelegateExecution execution) {
        return approvals.get(ApprovalVariables.approvalId(execution)).drafterPost();
    }
}
