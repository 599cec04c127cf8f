package jp.michisuji.approval.process;

import jp.michisuji.approval.after.PostReviewNeed;
import jp.michisuji.approval.after.PostReviews;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 後閲の図が尋ねる、届け先の職と要否。 */
@ProcessBean
public class PostReviewGate {

    private final PostReviews reviews;
    private final PostReviewNeed need;

    PostReviewGate(PostReviews reviews, PostReviewNeed need) {
        this.reviews = reviews;
        this.need = need;
    }

    public String post(DelegateExecution execution) {
        return reviews.get(AfterVariables.reviewId(execution)).postCode();
    }

    public boolean needed(DelegateExecution execution) {
        return need.needlessNow(reviews.get(AfterVariables.reviewId(execution))).isEmpty();
    }
}
