package jp.michisuji.meeting.sitting.web;

import java.util.Map;
import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 要旨を直す様式。本文は会議の記録の画面で直し、ここではどう直したかと次の期日を書く。 */
@Component
class ReviseMinutesForm implements TaskForm<ReviseMinutes> {

    private final MinutesReview review;
    private final MinutesReferences references;
    private final ReplyDays days;

    ReviseMinutesForm(MinutesReview review, MinutesReferences references, ReplyDays days) {
        this.review = review;
        this.references = references;
        this.days = days;
    }

    @Override
    public String formKey() {
        return "minutes-approval/revise-minutes";
    }

    @Override
    public ReviseMinutes open(WorkItem task) {
        ReviseMinutes form = new ReviseMinutes();
        form.setReplyBy(days.usual());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return references.of(task);
    }

    @Override
    public void check(WorkItem task, ReviseMinutes form, Errors errors) {
        days.check(form.getReplyBy(), "replyBy", errors);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ReviseMinutes form, Actor actor) {
        review.revised(
                task.subject().numericId(),
                form.getWhat().strip(),
                form.getReplyBy().date(),
                actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, ReviseMinutes form) {
        return "要旨を直しました。修正を求めた職だけに、もう一度確認を依頼しました。";
    }
}
