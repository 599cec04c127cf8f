package jp.michisuji.meeting.process;

import jp.michisuji.meeting.FollowUp;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 継続審議を次回の会議に送る。 */
@ProcessBean
class CarryOverDelegate implements JavaDelegate {

    private final FollowUp followUp;

    CarryOverDelegate(FollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUp.carryOver(DeliberationVariables.deliberationId(execution));
    }
}
