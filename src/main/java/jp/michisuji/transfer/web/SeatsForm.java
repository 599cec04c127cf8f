package jp.michisuji.transfer.web;

import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 必要席数と面積の様式。人員 × 4㎡ から始め、わけを書けば直せる（T15）。 */
class SeatsForm extends LayoutForm<SeatsInput> {

    static final int MOST_SEATS = 9999;
    static final int MOST_AREA = 99999;

    private final LayoutPlans plans;

    SeatsForm(StepSpec spec, StepBook book, LayoutFacts facts, LayoutPlans plans) {
        super(spec, book, facts);
        this.plans = plans;
    }

    @Override
    public SeatsInput open(WorkItem task) {
        return SeatsInput.suggested(facts.need(task));
    }

    @Override
    void checkFacts(WorkItem task, SeatsInput form, Errors errors) {
        if (TypedNumber.whole(form.getSeats(), MOST_SEATS).isEmpty()) {
            errors.rejectValue("seats", "unreadable", "席数は0から" + MOST_SEATS + "までの整数で入力してください。");
        }
        if (!TypedNumber.blank(form.getArea())
                && TypedNumber.decimal(form.getArea(), MOST_AREA).isEmpty()) {
            errors.rejectValue("area", "unreadable", "面積は0から" + MOST_AREA + "までの数（小数は二桁まで）で入力してください。");
        }
        if (!errors.hasErrors() && form.corrects(facts.need(task)) && TypedNumber.blank(form.getReason())) {
            errors.rejectValue("reason", "missing", "人員×4㎡から直すわけを入力してください。記録に残ります。");
        }
    }

    @Override
    void keep(WorkItem task, SeatsInput form, Long document, Actor actor) {
        plans.seats(owner(task), form.decided(facts.need(task)));
    }
}
