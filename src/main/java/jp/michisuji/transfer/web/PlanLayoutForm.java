package jp.michisuji.transfer.web;

import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkItem;

/** 配置案の様式。案は資料として添える。 */
class PlanLayoutForm extends LayoutForm<StepInput> {

    PlanLayoutForm(StepSpec spec, StepBook book, LayoutFacts facts) {
        super(spec, book, facts);
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    void keep(WorkItem task, StepInput form, Long document, Actor actor) {}
}
