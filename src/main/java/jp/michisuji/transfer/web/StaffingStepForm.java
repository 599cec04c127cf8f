package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.transfer.StaffingNeeds;
import jp.michisuji.workflow.WorkItem;

/** 人員の一歩の様式。引継ぎ先ごとの必要人員と増減を見せる。 */
class StaffingStepForm extends StepForm {

    final StaffingNeeds needs;

    StaffingStepForm(StepSpec spec, TransferBook book, StaffingNeeds needs) {
        super(spec, book);
        this.needs = needs;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        references.put("staffing", StaffingView.of(needs.of(task.subject().numericId())));
        return references;
    }
}
