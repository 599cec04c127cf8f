package jp.michisuji.transfer.process;

import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** まとめた移転の完了を、加わった業務のレイアウトの筋に知らせる。 */
@ProcessBean
class AnnounceMoveDelegate implements JavaDelegate {

    private final LayoutCaseDesk desk;

    AnnounceMoveDelegate(LayoutCaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.complete(LayoutVariables.caseId(execution));
    }
}
