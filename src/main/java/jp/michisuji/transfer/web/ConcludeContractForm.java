package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.TransferStep;
import jp.michisuji.workflow.WorkItem;

/** 契約の様式。不調なら再入札となり、何度目の入札かを見せる。 */
class ConcludeContractForm extends BudgetStepForm {

    private static final String FAILED = "不調";

    static final StepSpec SPEC = StepSpec.choice(
                    "budget-track/conclude-contract",
                    "awarded",
                    StepSpec.Outcome.of("awarded", "落札", true, "落札を記録しました。予算の準備は終わりました。"),
                    StepSpec.Outcome.of("failed", FAILED, false, "不調を記録しました。条件を改めて再入札してください。")
                            .withReason())
            .on("開札の日");

    ConcludeContractForm(TransferBook book, BudgetFacts budget) {
        super(SPEC, book, budget);
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        @SuppressWarnings("unchecked")
        List<TransferStep> done = (List<TransferStep>) references.get("doneSteps");
        references.put("failures", failures(done));
        return references;
    }

    /** 不調の回数。 */
    static long failures(List<TransferStep> done) {
        return done.stream().filter(step -> FAILED.equals(step.outcome())).count();
    }
}
