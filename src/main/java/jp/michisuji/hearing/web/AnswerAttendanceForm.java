package jp.michisuji.hearing.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.hearing.OfficeAttendanceDesk;
import jp.michisuji.hearing.OfficeAttendances;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 同席の求めに答える様式。断るなら理由が要る。 */
@Component
class AnswerAttendanceForm implements TaskForm<AnswerAttendance> {

    private final HearingFacts facts;
    private final OfficeAttendances attendances;
    private final OfficeAttendanceDesk desk;

    AnswerAttendanceForm(HearingFacts facts, OfficeAttendances attendances, OfficeAttendanceDesk desk) {
        this.facts = facts;
        this.attendances = attendances;
        this.desk = desk;
    }

    @Override
    public String formKey() {
        return "office-attendance/answer-attendance";
    }

    @Override
    public AnswerAttendance open(WorkItem task) {
        return new AnswerAttendance();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> known = new HashMap<>(facts.references(task));
        attendances.openOf(task.subject().numericId()).ifPresent(open -> known.put("request", open));
        return known;
    }

    @Override
    public void check(WorkItem task, AnswerAttendance form, Errors errors) {
        if (!form.joins() && !AnswerRow.filled(form.getAnswer())) {
            errors.rejectValue("answer", "missing", "同席しない理由を入力してください。説明する職に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, AnswerAttendance form, Actor actor) {
        String words = AnswerRow.filled(form.getAnswer()) ? form.getAnswer().strip() : null;
        desk.answer(task.subject().numericId(), form.joins(), words, actor);
        return Map.of("officeJoins", form.joins());
    }

    @Override
    public String done(WorkItem task, AnswerAttendance form) {
        return form.joins() ? "同席すると答えました。" : "同席しないと答えました。";
    }
}
