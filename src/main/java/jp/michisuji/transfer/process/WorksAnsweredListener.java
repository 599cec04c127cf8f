package jp.michisuji.transfer.process;

import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.WorksDecisions;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 工事の決裁から返った答えを記す。決裁の後の問いに付けるので、取りやめで終わったときは呼ばれない。 */
@ProcessBean
class WorksAnsweredListener implements ExecutionListener {

    private final WorksDecisions decisions;

    WorksAnsweredListener(WorksDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        decisions.answered(
                execution.hasVariable(LayoutVariables.CASE_ID)
                        ? LayoutOwner.layoutCase(LayoutVariables.caseId(execution))
                        : LayoutOwner.transfer(TransferVariables.transferId(execution)));
    }
}
