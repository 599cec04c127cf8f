package jp.michisuji.approval.after.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.approval.after.PostReview;
import jp.michisuji.approval.after.PostReviewNeed;
import jp.michisuji.approval.after.PostReviewing;
import jp.michisuji.approval.after.PostReviews;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 後閲の様式。代わって承認されたことを見て、印と一言を残す。 */
@Component
class ReviewDecisionForm implements TaskForm<ReviewDecision> {

    private final ApprovalBrief brief;
    private final PostReviews reviews;
    private final PostReviewNeed need;
    private final PostReviewing reviewing;

    ReviewDecisionForm(ApprovalBrief brief, PostReviews reviews, PostReviewNeed need, PostReviewing reviewing) {
        this.brief = brief;
        this.reviews = reviews;
        this.need = need;
        this.reviewing = reviewing;
    }

    @Override
    public String formKey() {
        return "post-review/review-decision";
    }

    @Override
    public ReviewDecision open(WorkItem task) {
        return new ReviewDecision();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        PostReview review = reviews.get(reviewId(task));
        Map<String, Object> known = new HashMap<>(brief.of(review.approvalId()));
        known.put("review", review);
        known.put("decision", need.decision(review).orElse(null));
        return known;
    }

    @Override
    public void check(WorkItem task, ReviewDecision form, Errors errors) {
        if (form.problem() && form.words() == null) {
            errors.rejectValue("comment", "missing", "どこに問題があるかを入力してください。代わって承認した職と起案者に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ReviewDecision form, Actor actor) {
        reviewing.finish(reviewId(task), form.problem(), form.words(), actor);
        return Map.of();
    }

    @Override
    public boolean recordsItself() {
        return true;
    }

    @Override
    public String done(WorkItem task, ReviewDecision form) {
        return form.problem() ? "後閲し、問題があることを伝えました。" : "後閲しました。";
    }

    private static long reviewId(WorkItem task) {
        return Long.parseLong(task.subject().detailId());
    }
}
