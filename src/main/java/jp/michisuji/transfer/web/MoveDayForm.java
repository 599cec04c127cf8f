package jp.michisuji.transfer.web;

import java.time.LocalDate;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.transfer.WorksPlan;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 移転日の様式。工事の終わりより前にはできず、移管日より後にするならわけが要る。 */
class MoveDayForm extends LayoutForm<StepInput> {

    private final LayoutPlans plans;

    MoveDayForm(StepSpec spec, StepBook book, LayoutFacts facts, LayoutPlans plans) {
        super(spec, book, facts);
        this.plans = plans;
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    void checkFacts(WorkItem task, StepInput form, Errors errors) {
        LocalDate date = form.getDate().date();
        if (date == null) {
            return;
        }
        WorksPlan works = facts.plan(task).works();
        if (works != null && date.isBefore(works.endsOn())) {
            errors.rejectValue("date", "early", "工事の終わり（" + JapaneseDate.format(works.endsOn()) + "）より前には移転できません。");
        }
        boolean late = facts.transferDay(task).filter(date::isAfter).isPresent();
        if (late && !form.hasNote()) {
            errors.rejectValue("note", "missing", "移転する日が移管日より後です。そのわけと、それまでの席を入力してください。");
        }
    }

    @Override
    void keep(WorkItem task, StepInput form, Long document, Actor actor) {
        plans.movesOn(owner(task), form.getDate().date());
    }
}
