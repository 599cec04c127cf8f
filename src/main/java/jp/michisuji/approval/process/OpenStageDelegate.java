package jp.michisuji.approval.process;

import jp.michisuji.approval.act.StageOpening;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 次の段を開く。 */
@ProcessBean
class OpenStageDelegate implements JavaDelegate {

    private final StageOpening opening;

    OpenStageDelegate(StageOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openNext(ApprovalVariables.approvalId(execution));
    }
}
