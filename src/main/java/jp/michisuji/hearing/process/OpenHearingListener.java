package jp.michisuji.hearing.process;

import jp.michisuji.hearing.Hearings;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 聴取の手続を始め、仕事の届け先を説明する職に決める。 */
@ProcessBean
class OpenHearingListener implements ExecutionListener {

    private final Hearings hearings;

    OpenHearingListener(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String post = hearings.begin(HearingVariables.hearingId(execution), execution.getProcessInstanceId());
        execution.setVariable(HearingVariables.EXPLAINING_POST, post);
    }
}
