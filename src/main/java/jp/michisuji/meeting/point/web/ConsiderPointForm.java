package jp.michisuji.meeting.point.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointBodies;
import jp.michisuji.meeting.point.PointConsideration;
import jp.michisuji.meeting.point.PointOrigins;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 要検討事項を検討する様式。 */
@Component
class ConsiderPointForm implements TaskForm<ConsiderPoint> {

    private static final Set<String> OUTCOMES = Set.of("considered", "later", "table");

    private final OpenPoints points;
    private final PointBodies bodies;
    private final Sittings sittings;
    private final PointConsideration consideration;
    private final PointOrigins origins;
    private final Clock clock;

    ConsiderPointForm(
            OpenPoints points,
            PointBodies bodies,
            Sittings sittings,
            PointConsideration consideration,
            PointOrigins origins,
            Clock clock) {
        this.points = points;
        this.bodies = bodies;
        this.sittings = sittings;
        this.consideration = consideration;
        this.origins = origins;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "open-point/consider-point";
    }

    @Override
    public ConsiderPoint open(WorkItem task) {
        ConsiderPoint form = new ConsiderPoint();
        form.setText(point(task).conclusion());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        OpenPoint point = point(task);
        Map<String, Object> references = new HashMap<>();
        references.put("point", point);
        references.put("from", sittings.find(point.sittingId()).orElse(null));
        references.put("origin", origins.of(point.id()).orElse(null));
        references.put("nextSitting", bodies.next(point).orElse(null));
        return references;
    }

    @Override
    public void check(WorkItem task, ConsiderPoint form, Errors errors) {
        String outcome = form.getOutcome();
        if (outcome == null || !OUTCOMES.contains(outcome)) {
            refuse(!errors.hasFieldErrors("outcome"), "outcome", "検討済・調査中・部会に諮るのどれかのボタンを押してください。", errors);
            return;
        }
        boolean silent = form.getText() == null || form.getText().isBlank();
        switch (outcome) {
            case "considered" -> refuse(silent, "text", "検討の結果を入力してください。", errors);
            case "later" -> checkDate(form, errors);
            default ->
                refuse(bodies.next(point(task)).isEmpty(), "outcome", "次の会議が予定されていません。事務局が会議を予定してから諮ってください。", errors);
        }
    }

    private void checkDate(ConsiderPoint form, Errors errors) {
        form.getDate().demand("date", "新しい期限", errors);
        LocalDate date = form.getDate().date();
        refuse(date != null && !date.isAfter(LocalDate.now(clock)), "date", "新しい期限は、明日から後の日にしてください。", errors);
    }

    private static void refuse(boolean wrong, String field, String message, Errors errors) {
        if (wrong) {
            errors.rejectValue(field, "wrong", message);
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ConsiderPoint form, Actor actor) {
        long id = task.subject().numericId();
        String text = form.getText() == null ? "" : form.getText().strip();
        switch (form.getOutcome()) {
            case "considered" -> consideration.considered(id, text, actor);
            case "later" -> consideration.investigate(id, text, form.getDate().date(), actor);
            default -> consideration.table(id, text, actor);
        }
        return Map.of("outcome", form.getOutcome().toUpperCase(Locale.ROOT));
    }

    @Override
    public String done(WorkItem task, ConsiderPoint form) {
        return switch (form.getOutcome()) {
            case "considered" -> "検討済として記録しました。進捗状況表に載っています。";
            case "later" ->
                "調査中として記録しました。期限は" + JapaneseDate.format(form.getDate().date()) + "です。";
            default ->
                sittings.next(bodies.of(point(task)).code(), point(task).sittingId())
                                .map(Sitting::title)
                                .orElse("次の会議")
                        + "の議題に加えました。";
        };
    }

    private OpenPoint point(WorkItem task) {
        return points.get(task.subject().numericId());
    }
}
