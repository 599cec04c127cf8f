package jp.michisuji.transfer.web;

import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.workflow.WorkItem;

/** 用地・施設活用担当との調整の様式。工事が要らないと決まれば、前に立てた工事の予定を消す。 */
class CoordinateForm extends LayoutForm<StepInput> {

    private final LayoutPlans plans;

    CoordinateForm(StepSpec spec, StepBook book, LayoutFacts facts, LayoutPlans plans) {
        super(spec, book, facts);
        this.plans = plans;
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    void keep(WorkItem task, StepInput form, Long document, Actor actor) {
        if (LayoutSpecs.AGREED.equals(form.getOutcome())) {
            plans.works(owner(task), null);
        }
    }
}
