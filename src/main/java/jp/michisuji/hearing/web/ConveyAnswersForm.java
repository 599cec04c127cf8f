package jp.michisuji.hearing.web;

import java.util.Map;
import jp.michisuji.hearing.AnswerConveyance;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 回答を伝える様式。どの回答にも、伝えた日と方法が要る。 */
class ConveyAnswersForm implements TaskForm<ConveyAnswers> {

    private final FormRoute route;
    private final TaskOpinions opinions;
    private final AnswerChecks checks;
    private final AnswerConveyance conveyance;

    ConveyAnswersForm(FormRoute route, TaskOpinions opinions, AnswerChecks checks, AnswerConveyance conveyance) {
        this.route = route;
        this.opinions = opinions;
        this.checks = checks;
        this.conveyance = conveyance;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public ConveyAnswers open(WorkItem task) {
        return ConveyAnswers.of(opinions.of(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return opinions.references(task);
    }

    @Override
    public void check(WorkItem task, ConveyAnswers form, Errors errors) {
        checks.checkConveyances(form, errors);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ConveyAnswers form, Actor actor) {
        conveyance.convey(task.subject().numericId(), form.conveyed(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, ConveyAnswers form) {
        return "回答を伝えたことを記録しました（" + form.conveyed().size() + "件）。この手続は終わりました。";
    }
}
