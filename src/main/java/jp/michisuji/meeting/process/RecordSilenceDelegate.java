package jp.michisuji.meeting.process;

import jp.michisuji.meeting.sitting.MinutesLateness;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 返事のない分を、会議体の定めにより異議なしとする。 */
@ProcessBean
class RecordSilenceDelegate implements JavaDelegate {

    private final MinutesLateness lateness;

    RecordSilenceDelegate(MinutesLateness lateness) {
        this.lateness = lateness;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lateness.fallSilent(MinutesVariables.sittingId(execution));
    }
}
