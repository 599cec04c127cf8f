package jp.michisuji.hearing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingRecording;
import jp.michisuji.hearing.HearingRecording.Held;
import jp.michisuji.hearing.briefing.BriefingAttendance;
import jp.michisuji.hearing.briefing.BriefingSession;
import jp.michisuji.hearing.briefing.SignUp;
import jp.michisuji.hearing.briefing.SignUps;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 説明会の実施の記録の様式。回ごとに、申込みの数を見ながら、実際に出席した人数を書く。 */
class RecordBriefingForm implements TaskForm<RecordBriefing> {

    private final HearingFacts facts;
    private final HearingDates dates;
    private final HearingRecording recording;
    private final BriefingAttendance attendance;
    private final SignUps signUps;

    RecordBriefingForm(
            HearingFacts facts,
            HearingDates dates,
            HearingRecording recording,
            BriefingAttendance attendance,
            SignUps signUps) {
        this.facts = facts;
        this.dates = dates;
        this.recording = recording;
        this.attendance = attendance;
        this.signUps = signUps;
    }

    @Override
    public String formKey() {
        return FormRoute.staff("record-briefing").formKey();
    }

    @Override
    public RecordBriefing open(WorkItem task) {
        Hearing briefing = facts.of(task);
        RecordBriefing form = new RecordBriefing();
        form.setHeldOn(
                briefing.exactDate() == null ? null : briefing.exactDate().toString());
        form.setPlace(briefing.plan().place());
        form.setOfficeJoined(briefing.plan().officeJoins());
        attendance.held(briefing.id()).forEach(session -> form.getCounts().add(SessionCount.of(session.id())));
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        long id = task.subject().numericId();
        Map<String, Object> references = new HashMap<>(facts.references(task));
        references.put(
                "sessions",
                attendance.held(id).stream().collect(Collectors.toMap(BriefingSession::id, session -> session)));
        references.put(
                "signedUp",
                signUps.of(id).stream()
                        .collect(Collectors.groupingBy(SignUp::sessionId, Collectors.summingInt(SignUp::people))));
        return references;
    }

    @Override
    public void check(WorkItem task, RecordBriefing form, Errors errors) {
        dates.checkHeld(form.getHeldOn(), "heldOn", errors);
        List<Long> known = attendance.held(task.subject().numericId()).stream()
                .map(BriefingSession::id)
                .toList();
        form.getCounts().removeIf(count -> !known.contains(count.getSessionId()));
    }

    @Override
    public Map<String, Object> submit(WorkItem task, RecordBriefing form, Actor actor) {
        long id = task.subject().numericId();
        String place = form.getPlace() == null || form.getPlace().isBlank()
                ? null
                : form.getPlace().strip();
        attendance.record(id, form.bySession());
        recording.record(
                id,
                new Held(
                        HearingDates.read(form.getHeldOn()),
                        place,
                        form.total(),
                        form.isOfficeJoined(),
                        OpinionTexts.filled(form.getOpinions())),
                actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, RecordBriefing form) {
        int opinions = OpinionTexts.filled(form.getOpinions()).size();
        return "説明会の実施を記録しました（意見" + opinions + "件）。次は意見の整理です。";
    }
}
