package jp.michisuji.hearing.web;

import java.util.Map;
import jp.michisuji.hearing.HearingAnswers;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 回答を決める様式。どの意見にも、区分と理由と回答が要る。 */
class DecideAnswersForm implements TaskForm<DecideAnswers> {

    private final FormRoute route;
    private final TaskOpinions opinions;
    private final AnswerChecks checks;
    private final HearingAnswers answers;

    DecideAnswersForm(FormRoute route, TaskOpinions opinions, AnswerChecks checks, HearingAnswers answers) {
        this.route = route;
        this.opinions = opinions;
        this.checks = checks;
        this.answers = answers;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public DecideAnswers open(WorkItem task) {
        return DecideAnswers.to(opinions.of(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return opinions.references(task);
    }

    @Override
    public void check(WorkItem task, DecideAnswers form, Errors errors) {
        checks.checkDecisions(form, errors);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, DecideAnswers form, Actor actor) {
        answers.decide(task.subject().numericId(), form.decisions(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, DecideAnswers form) {
        return "回答を決めました（" + form.decisions().size() + "件）。次は団体への回答の伝達です。";
    }
}
