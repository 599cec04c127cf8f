package jp.michisuji.meeting.sitting.web;

import java.util.Map;
import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 要旨の確認の様式。 */
@Component
class ReviewMinutesForm implements TaskForm<ReviewMinutes> {

    private final MinutesReview review;
    private final MinutesReferences references;

    ReviewMinutesForm(MinutesReview review, MinutesReferences references) {
        this.review = review;
        this.references = references;
    }

    @Override
    public String formKey() {
        return "minutes-approval/review-minutes";
    }

    @Override
    public ReviewMinutes open(WorkItem task) {
        return new ReviewMinutes();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return references.of(task);
    }

    @Override
    public void check(WorkItem task, ReviewMinutes form, Errors errors) {
        if (form.getOutcome() != null && !form.agreed() && form.commentTyped() == null) {
            errors.rejectValue("comment", "missing", "どこをどう直してほしいかを入力してください。事務局に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ReviewMinutes form, Actor actor) {
        review.reply(task.subject().numericId(), task.postCode(), form.answer(), form.commentTyped(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, ReviewMinutes form) {
        return form.agreed() ? "異議なしと答えました。" : "修正を求めました。ほかの構成員の返事がそろうと、事務局が要旨を直します。";
    }
}
