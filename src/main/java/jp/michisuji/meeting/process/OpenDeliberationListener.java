package jp.michisuji.meeting.process;

import jp.michisuji.meeting.Preparation;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 審議を開く。 */
@ProcessBean
class OpenDeliberationListener implements ExecutionListener {

    private final Preparation preparation;

    OpenDeliberationListener(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void notify(DelegateExecution execution) {
        long deliberation = preparation
                .open(DeliberationVariables.itemId(execution), DeliberationVariables.stage(execution))
                .id();
        execution.setVariable(DeliberationVariables.DELIBERATION_ID, deliberation);
    }
}
