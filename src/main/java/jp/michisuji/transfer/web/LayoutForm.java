package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.workflow.WorkItem;

/** 席を整える歩みの様式。席の計画に一つずつ書き足していく。 */
abstract class LayoutForm<F extends StepInput> extends FactForm<F> {

    final LayoutFacts facts;

    LayoutForm(StepSpec spec, StepBook book, LayoutFacts facts) {
        super(spec, book);
        this.facts = facts;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        facts.addTo(references, task);
        return references;
    }

    static LayoutOwner owner(WorkItem task) {
        return LayoutOwner.of(task.subject());
    }
}
