package jp.michisuji.meeting.sitting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 要旨を確定する様式。扱いのない議題があれば、どれかを言って断る。 */
@Component
class ConfirmMinutesForm implements TaskForm<ConfirmMinutes> {

    private final MinutesReview review;
    private final UnsettledAgenda unsettled;
    private final MinutesReferences references;

    ConfirmMinutesForm(MinutesReview review, UnsettledAgenda unsettled, MinutesReferences references) {
        this.review = review;
        this.unsettled = unsettled;
        this.references = references;
    }

    @Override
    public String formKey() {
        return "minutes-approval/confirm-minutes";
    }

    @Override
    public ConfirmMinutes open(WorkItem task) {
        return new ConfirmMinutes();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return references.of(task);
    }

    @Override
    public void check(WorkItem task, ConfirmMinutes form, Errors errors) {
        List<AgendaItem> left = unsettled.of(task.subject().numericId());
        if (!left.isEmpty()) {
            errors.reject(
                    "unsettled",
                    "扱いのない議題があるので確定できません: "
                            + left.stream().map(AgendaItem::title).collect(Collectors.joining("、")));
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ConfirmMinutes form, Actor actor) {
        review.approve(task.subject().numericId(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, ConfirmMinutes form) {
        return task.subject().title() + "の要旨を確定しました。";
    }
}
