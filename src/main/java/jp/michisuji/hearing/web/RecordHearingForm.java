package jp.michisuji.hearing.web;

import java.util.Map;
import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.DecliningParty;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingRecording;
import jp.michisuji.hearing.HearingRecording.Held;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 実施の記録の様式。 */
class RecordHearingForm implements TaskForm<RecordHearing> {

    private final FormRoute route;
    private final HearingFacts facts;
    private final HearingDates dates;
    private final HearingRecording recording;
    private final DateArrangement arrangement;

    RecordHearingForm(
            FormRoute route,
            HearingFacts facts,
            HearingDates dates,
            HearingRecording recording,
            DateArrangement arrangement) {
        this.route = route;
        this.facts = facts;
        this.dates = dates;
        this.recording = recording;
        this.arrangement = arrangement;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public RecordHearing open(WorkItem task) {
        Hearing hearing = facts.of(task);
        RecordHearing form = new RecordHearing();
        form.setHeldOn(hearing.exactDate() == null ? null : hearing.exactDate().toString());
        form.setPlace(hearing.plan().place());
        form.setOfficeJoined(hearing.plan().officeJoins());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public void check(WorkItem task, RecordHearing form, Errors errors) {
        if (form.held()) {
            dates.checkHeld(form.getHeldOn(), "heldOn", errors);
        } else if (form.getReason() == null || form.getReason().isBlank()) {
            errors.rejectValue("reason", "missing", "実施しなかった事情を入力してください。記録に残ります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, RecordHearing form, Actor actor) {
        long hearingId = task.subject().numericId();
        if (form.held()) {
            recording.record(hearingId, held(form), actor);
        } else {
            DecliningParty by = form.refused() ? DecliningParty.GROUP : DecliningParty.OFFICE;
            arrangement.decline(hearingId, by, form.getReason().strip(), actor);
        }
        return Map.of("held", form.held());
    }

    private static Held held(RecordHearing form) {
        String place = form.getPlace() == null || form.getPlace().isBlank()
                ? null
                : form.getPlace().strip();
        return new Held(
                HearingDates.read(form.getHeldOn()),
                place,
                form.headcount(),
                form.isOfficeJoined(),
                OpinionTexts.filled(form.getOpinions()));
    }

    @Override
    public String done(WorkItem task, RecordHearing form) {
        if (!form.held()) {
            return "実施しなかったこととして記録しました。この手続は終わりました。";
        }
        int opinions = OpinionTexts.filled(form.getOpinions()).size();
        return route.kind().occasion() + "の実施を記録しました（意見" + opinions + "件）。次は意見の整理です。";
    }
}
