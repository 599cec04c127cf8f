package jp.michisuji.meeting.process;

import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 返事がそろわないまま期日が過ぎたことを、事務局に知らせる。 */
@ProcessBean
class TellSecretariatDelegate implements JavaDelegate {

    private final MinutesReview review;

    TellSecretariatDelegate(MinutesReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.tellLate(MinutesVariables.sittingId(execution));
    }
}
