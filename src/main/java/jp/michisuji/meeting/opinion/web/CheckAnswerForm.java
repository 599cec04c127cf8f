package jp.michisuji.meeting.opinion.web;

import java.util.Map;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.opinion.OpinionAnswers;
import jp.michisuji.meeting.opinion.OpinionPoints;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 回答を確かめる様式。検討事項とした意見では、進捗状況表の分野も決める。 */
@Component
class CheckAnswerForm implements TaskForm<CheckAnswer> {

    private final Opinions opinions;
    private final OpinionAnswers answers;
    private final OpinionPoints points;

    CheckAnswerForm(Opinions opinions, OpinionAnswers answers, OpinionPoints points) {
        this.opinions = opinions;
        this.answers = answers;
        this.points = points;
    }

    @Override
    public String formKey() {
        return "opinion-answer/check-answer";
    }

    @Override
    public CheckAnswer open(WorkItem task) {
        return new CheckAnswer();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return Map.of("opinion", opinion(task), "considered", considered(task), "areas", points.areas());
    }

    @Override
    public void check(WorkItem task, CheckAnswer form, Errors errors) {
        if (form.sentBack() && isBlank(form.getWhy())) {
            errors.rejectValue("why", "missing", "差し戻すわけを入力してください。受け持つ職に伝わります。");
        } else if ("ACCEPT".equals(form.getOutcome()) && considered(task) && isBlank(form.getArea())) {
            errors.rejectValue("area", "missing", "進捗状況表のどの分野に載せるかを入力してください。");
        } else if (form.getOutcome() == null || form.getOutcome().isEmpty()) {
            errors.rejectValue("outcome", "missing", "確かめたか、差し戻すかを、ボタンで選んでください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, CheckAnswer form, Actor actor) {
        long id = task.subject().numericId();
        if (form.sentBack()) {
            answers.sendBack(id, form.getWhy().strip(), actor);
        } else {
            answers.accept(id, isBlank(form.getArea()) ? null : form.getArea().strip(), actor);
        }
        return Map.of("outcome", form.getOutcome());
    }

    @Override
    public String done(WorkItem task, CheckAnswer form) {
        if (form.sentBack()) {
            return "差し戻しました。回答の仕事が受け持つ職に届きました。";
        }
        return considered(task) ? "確かめました。要検討事項を、取組の進捗状況表に載せました。" : "回答を確かめました。この意見への対応は済みました。";
    }

    private Opinion opinion(WorkItem task) {
        return opinions.get(task.subject().numericId());
    }

    private boolean considered(WorkItem task) {
        return opinion(task).state() == OpinionState.CONSIDERED;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
