package jp.michisuji.meeting.process;

import jp.michisuji.meeting.sitting.MinutesLateness;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 返事がそろわないまま期日が過ぎたことを、事務局に知らせる。 */
@ProcessBean
class TellSecretariatDelegate implements JavaDelegate {

    private final MinutesLateness lateness;

    TellSecretariatDelegate(MinutesLateness lateness) {
        this.lateness = lateness;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lateness.tellLate(MinutesVariables.sittingId(execution));
    }
}
