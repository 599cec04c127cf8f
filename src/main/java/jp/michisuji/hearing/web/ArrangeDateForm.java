package jp.michisuji.hearing.web;

import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.DecliningParty;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 日程調整の様式。日を決めるか、実施しないかのどちらか。 */
class ArrangeDateForm implements TaskForm<ArrangeDate> {

    private final FormRoute route;
    private final HearingFacts facts;
    private final HearingDates dates;
    private final DateArrangement arrangement;

    ArrangeDateForm(FormRoute route, HearingFacts facts, HearingDates dates, DateArrangement arrangement) {
        this.route = route;
        this.facts = facts;
        this.dates = dates;
        this.arrangement = arrangement;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public ArrangeDate open(WorkItem task) {
        Hearing hearing = facts.of(task);
        ArrangeDate form = new ArrangeDate();
        form.setDate(hearing.exactDate() == null ? null : hearing.exactDate().toString());
        form.setPlace(hearing.plan().place());
        form.setOfficeJoins(hearing.plan().officeJoins());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public void check(WorkItem task, ArrangeDate form, Errors errors) {
        if (form.arranged()) {
            dates.checkPlanned(form.getDate(), "date", errors);
        }
        if (form.declined() && isBlank(form.getReason())) {
            errors.rejectValue("reason", "missing", "実施しない事情を入力してください。記録に残ります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ArrangeDate form, Actor actor) {
        long hearingId = task.subject().numericId();
        if (form.declined()) {
            DecliningParty by = form.refused() ? DecliningParty.GROUP : DecliningParty.OFFICE;
            arrangement.decline(hearingId, by, form.getReason().strip(), actor);
        } else {
            arrangement.arrange(hearingId, form.appointment(), actor);
        }
        return Map.of("held", form.arranged());
    }

    @Override
    public String done(WorkItem task, ArrangeDate form) {
        if (form.declined()) {
            return "実施しないこととして記録しました。この手続は終わりました。";
        }
        LocalDate on = HearingDates.read(form.getDate());
        return "実施日を" + JapaneseDate.format(on) + "に決めました。期限もこの日から数え直しました。"
                + dates.closedReason(on).orElse("");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
