package jp.michisuji.approval.process;

import jp.michisuji.approval.after.PostReviewing;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 本人が戻ったときに要らなくなっていた後閲を、わけとともに閉じる。 */
@ProcessBean
class DropReviewDelegate implements JavaDelegate {

    private final PostReviewing reviewing;

    DropReviewDelegate(PostReviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviewing.drop(AfterVariables.reviewId(execution));
    }
}
