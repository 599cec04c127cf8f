package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.workflow.WorkItem;

/** 予算の一歩の様式。積算した経費を、見通しとともに見せる。 */
class BudgetStepForm extends StepForm {

    final BudgetFacts budget;

    BudgetStepForm(StepSpec spec, TransferBook book, BudgetFacts budget) {
        super(spec, book);
        this.budget = budget;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        references.putAll(budget.references(task));
        return references;
    }
}
