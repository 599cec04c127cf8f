package jp.michisuji.meeting.web;

import java.util.Map;
import jp.michisuji.meeting.FollowUp;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 指摘事項への回答の様式。 */
@Component
class AnswerOpinionForm implements TaskForm<Report> {

    private final Opinions opinions;
    private final FollowUp followUp;

    AnswerOpinionForm(Opinions opinions, FollowUp followUp) {
        this.opinions = opinions;
        this.followUp = followUp;
    }

    @Override
    public String formKey() {
        return "deliberation/answer-opinion";
    }

    @Override
    public Report open(WorkItem task) {
        return new Report();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Opinion opinion = opinions.get(Long.parseLong(task.subject().detailId()));
        return Map.of("opinion", opinion);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, Report form, Actor actor) {
        followUp.answer(
                Long.parseLong(task.subject().detailId()), form.getText().strip(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, Report form) {
        return "回答を記録しました。";
    }
}
