package jp.michisuji.meeting.web;

import java.util.Map;
import jp.michisuji.meeting.AgreementConditions;
import jp.michisuji.meeting.FollowUp;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 条件の充足の様式。 */
@Component
class FulfilConditionForm implements TaskForm<Report> {

    private final AgreementConditions conditions;
    private final FollowUp followUp;

    FulfilConditionForm(AgreementConditions conditions, FollowUp followUp) {
        this.conditions = conditions;
        this.followUp = followUp;
    }

    @Override
    public String formKey() {
        return "deliberation/fulfil-condition";
    }

    @Override
    public Report open(WorkItem task) {
        return new Report();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return Map.of("condition", conditions.get(Long.parseLong(task.subject().detailId())));
    }

    @Override
    public Map<String, Object> submit(WorkItem task, Report form, Actor actor) {
        followUp.fulfil(
                Long.parseLong(task.subject().detailId()), form.getText().strip(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, Report form) {
        return "条件を満たしたことを記録しました。";
    }
}
