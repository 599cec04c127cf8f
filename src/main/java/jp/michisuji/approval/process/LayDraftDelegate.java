package jp.michisuji.approval.process;

import static jp.michisuji.approval.process.ApprovalVariables.text;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.OriginDrafting;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 決裁を呼んだ業務の下書きを用意する。 */
@ProcessBean
class LayDraftDelegate implements JavaDelegate {

    private final OriginDrafting drafting;

    LayDraftDelegate(OriginDrafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var origin = new Approval.Origin(
                text(execution, ApprovalVariables.ORIGIN_TYPE), text(execution, ApprovalVariables.ORIGIN_ID));
        String post = text(execution, ApprovalVariables.DRAFTER);
        String category = text(execution, ApprovalVariables.CATEGORY);
        long id = drafting.lay(origin, post, category, execution.getProcessInstanceId());
        execution.setVariable(ApprovalVariables.APPROVAL_ID, id);
    }
}
