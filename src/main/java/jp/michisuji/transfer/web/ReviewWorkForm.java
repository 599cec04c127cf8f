package jp.michisuji.transfer.web;

import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 業務改善の検討の様式。人員を求める前に、検討した結果を文章で残す（T11）。 */
class ReviewWorkForm extends StepForm {

    static final StepSpec SPEC = StepSpec.simple("staffing-track/review-work", "業務改善の検討の結果を記録しました。次は必要人員です。");

    ReviewWorkForm(TransferBook book) {
        super(SPEC, book);
    }

    @Override
    public void check(WorkItem task, StepInput form, Errors errors) {
        super.check(task, form, errors);
        if (!form.hasNote()) {
            errors.rejectValue("note", "missing", "業務改善を検討した結果を入力してください。人員だけを求めることはできません。");
        }
    }
}
