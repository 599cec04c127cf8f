package jp.michisuji.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Preparation;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 議題登録の様式。 */
@Component
class RegisterAgendaForm implements TaskForm<RegisterAgenda> {

    private static final List<String> KINDS =
            Stream.of(AgendaKind.values()).map(AgendaKind::label).toList();

    private final Deliberations deliberations;
    private final DeliberatedItems items;
    private final Sittings sittings;
    private final Preparation preparation;

    RegisterAgendaForm(
            Deliberations deliberations, DeliberatedItems items, Sittings sittings, Preparation preparation) {
        this.deliberations = deliberations;
        this.items = items;
        this.sittings = sittings;
        this.preparation = preparation;
    }

    @Override
    public String formKey() {
        return "deliberation/register-agenda";
    }

    @Override
    public RegisterAgenda open(WorkItem task) {
        Deliberation it = deliberations.get(task.subject().numericId());
        RegisterAgenda form = new RegisterAgenda();
        form.setSittingId(it.sittingId());
        form.setTitle(items.item(it.itemId()).title());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Deliberation it = deliberations.get(task.subject().numericId());
        return Map.of(
                "sittings",
                MeetingChoices.sittings(sittings.upcoming(it.bodyCode())),
                "kinds",
                MeetingChoices.words(KINDS));
    }

    @Override
    public void check(WorkItem task, RegisterAgenda form, Errors errors) {
        if (!KINDS.contains(form.getKind())) {
            errors.rejectValue("kind", "unknown", "種別を選んでください。");
        }
        Deliberation it = deliberations.get(task.subject().numericId());
        boolean known = form.getSittingId() == null
                || sittings.upcoming(it.bodyCode()).stream().map(Sitting::id).anyMatch(form.getSittingId()::equals);
        if (!known) {
            errors.rejectValue("sittingId", "unknown", "これから開かれる会議を選んでください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, RegisterAgenda form, Actor actor) {
        preparation.register(
                task.subject().numericId(),
                form.getSittingId(),
                form.getTitle().strip(),
                AgendaKind.labelled(form.getKind()),
                actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, RegisterAgenda form) {
        return "議題を登録しました。次は資料の提出です。";
    }
}
