package jp.michisuji.approval.process;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.approval.draft.OriginDrafting;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 決裁が決まらないうちに図が終わるのは、求めた業務が取りやめになったときである。起案を宙に浮かせずに閉じる。 */
@ProcessBean
class ApprovalCalledOffListener implements ExecutionListener {

    private final Approvals approvals;
    private final OriginDrafting drafting;
    private final Withdrawing withdrawing;

    ApprovalCalledOffListener(Approvals approvals, OriginDrafting drafting, Withdrawing withdrawing) {
        this.approvals = approvals;
        this.drafting = drafting;
        this.withdrawing = withdrawing;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.hasVariable(ApprovalVariables.APPROVAL_ID)) {
            approvals
                    .find(ApprovalVariables.approvalId(execution))
                    .filter(approval -> !approval.state().closed())
                    .ifPresent(this::close);
        }
    }

    private void close(Approval open) {
        if (open.state() == ApprovalState.DRAFT) {
            drafting.callOff(open.id());
        } else {
            withdrawing.callOff(open.id());
        }
    }
}
