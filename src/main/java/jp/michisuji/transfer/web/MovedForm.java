package jp.michisuji.transfer.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 移転の完了の様式。 */
class MovedForm extends LayoutForm<StepInput> {

    private final LayoutPlans plans;
    private final Clock clock;

    MovedForm(StepSpec spec, StepBook book, LayoutFacts facts, LayoutPlans plans, Clock clock) {
        super(spec, book, facts);
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    void checkFacts(WorkItem task, StepInput form, Errors errors) {
        LocalDate date = form.getDate().date();
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("date", "future", "まだ来ていない日です。移転が済んでから記録してください。");
        }
    }

    @Override
    void keep(WorkItem task, StepInput form, Long document, Actor actor) {
        plans.moved(owner(task), form.getDate().date());
    }
}
