package jp.michisuji.meeting.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Outcome;
import jp.michisuji.meeting.OutcomeRecording;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 審議結果の記録の様式。 */
@Component
class RecordResultForm implements TaskForm<RecordResult> {

    private final Deliberations deliberations;
    private final DeliberatedItems items;
    private final Sittings sittings;
    private final WorkingPosts workers;
    private final OutcomeRecording recording;
    private final RecordResultChecks checks;
    private final NotedOutcome noted;

    RecordResultForm(
            Deliberations deliberations,
            DeliberatedItems items,
            Sittings sittings,
            WorkingPosts workers,
            OutcomeRecording recording,
            RecordResultChecks checks,
            NotedOutcome noted) {
        this.deliberations = deliberations;
        this.items = items;
        this.sittings = sittings;
        this.workers = workers;
        this.recording = recording;
        this.checks = checks;
        this.noted = noted;
    }

    @Override
    public String formKey() {
        return "deliberation/record-result";
    }

    @Override
    public RecordResult open(WorkItem task) {
        RecordResult form = RecordResult.blank();
        Deliberation it = deliberations.get(task.subject().numericId());
        form.setSittingId(it.sittingId());
        noted.headOf(it).ifPresent(head -> {
            form.setResult(NotedOutcome.result(head));
            form.setReason(head.of(RecordField.RESULT_NOTE));
        });
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Deliberation it = deliberations.get(task.subject().numericId());
        return Map.of(
                "sittings", MeetingChoices.sittings(checks.candidates(it)),
                "results", MeetingChoices.results(it.stage()),
                "remandTargets", MeetingChoices.stages(items.remandTargets(it.itemId(), it.stage())),
                "posts", MeetingChoices.posts(workers.all()),
                "noted", noted.linesOf(it));
    }

    @Override
    public void check(WorkItem task, RecordResult form, Errors errors) {
        Deliberation it = deliberations.get(task.subject().numericId());
        checks.check(it, form, errors);
        if (noted.unaddressed(it)) {
            errors.reject("unaddressed", "会議の記録に、回答する職の決まっていない意見があります。会議の記録の画面で決めてください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, RecordResult form, Actor actor) {
        boolean remanded = form.getResult() == Result.REMANDED;
        recording.record(task.subject().numericId(), outcome(form, remanded), actor);
        Map<String, Object> variables = new HashMap<>();
        variables.put("result", form.getResult().name());
        variables.put("remandTo", remanded ? form.getRemandTo().name() : null);
        return variables;
    }

    private static Outcome outcome(RecordResult form, boolean remanded) {
        return new Outcome(
                form.getSittingId(),
                form.getResult(),
                remanded ? form.getRemandTo() : null,
                form.getReason(),
                form.getSummary(),
                form.getOpinions().stream()
                        .filter(OpinionRow::filled)
                        .map(row -> new Outcome.Raised(row.getBody().strip(), row.getSpeaker(), row.getAnsweringPost()))
                        .toList(),
                form.getConditions().stream()
                        .filter(ConditionRow::filled)
                        .map(row -> new Outcome.Demanded(row.getBody().strip(), row.getOwnerPost()))
                        .toList());
    }

    @Override
    public String done(WorkItem task, RecordResult form) {
        String sitting = sittings.find(form.getSittingId()).map(Sitting::title).orElse("");
        return sitting + "の結果を「" + form.getResult().label() + "」として記録しました。";
    }
}
