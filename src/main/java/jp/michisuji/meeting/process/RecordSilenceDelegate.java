package jp.michisuji.meeting.process;

import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 返事のない分を、会議体の定めにより異議なしとする。 */
@ProcessBean
class RecordSilenceDelegate implements JavaDelegate {

    private final MinutesReview review;

    RecordSilenceDelegate(MinutesReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.fallSilent(MinutesVariables.sittingId(execution));
    }
}
