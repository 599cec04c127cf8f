package jp.michisuji.approval.process;

import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.act.ApprovalSealing;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 文書に封をし、呼んだ図に結果を渡す。 */
@ProcessBean
class SealApprovalDelegate implements JavaDelegate {

    private final ApprovalSealing sealing;

    SealApprovalDelegate(ApprovalSealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sealing.seal(ApprovalVariables.approvalId(execution));
        execution.setVariable(ApprovalVariables.RESULT, ApprovalState.DECIDED.name());
    }
}
