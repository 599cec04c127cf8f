package jp.michisuji.approval.process;

import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.act.Sealing;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 文書に封をし、呼んだ図に結果を渡す。 */
@ProcessBean
class SealApprovalDelegate implements JavaDelegate {

    private final Sealing sealing;

    SealApprovalDelegate(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sealing.seal(ApprovalVariables.approvalId(execution));
        execution.setVariable(ApprovalVariables.RESULT, ApprovalState.DECIDED.name());
    }
}
