package jp.michisuji.transfer.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.BudgetDesk;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.BudgetPlan;
import jp.michisuji.transfer.Yen;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 査定結果の様式。一行ごとに認められた額を記録する。積算の額を超えては認められない。 */
class RecordAssessmentForm extends BudgetStepForm {

    static final StepSpec SPEC = StepSpec.choice(
                    "budget-track/record-assessment",
                    "budgetGranted",
                    StepSpec.Outcome.of("granted", "認められた", true, "査定結果を記録しました。"),
                    StepSpec.Outcome.of("refused", "認められなかった", false, "認められなかったと記録しました。取りまとめ課長が積算し直します。")
                            .returned())
            .on("査定の日");

    private final BudgetDesk desk;

    RecordAssessmentForm(TransferBook book, BudgetFacts budget, BudgetDesk desk) {
        super(SPEC, book, budget);
        this.desk = desk;
    }

    @Override
    public RecordAssessment open(WorkItem task) {
        return RecordAssessment.of(budget.planOf(task));
    }

    @Override
    public void check(WorkItem task, StepInput input, Errors errors) {
        super.check(task, input, errors);
        RecordAssessment form = (RecordAssessment) input;
        if (!form.refused()) {
            budget.planOf(task).lines().forEach(line -> check(line, form, errors));
        }
    }

    private static void check(BudgetLine line, RecordAssessment form, Errors errors) {
        Optional<Long> granted = Yen.parse(form.getGranted().get(line.id()));
        String wrong = granted.isEmpty() ? "額は、0円以上の整数で入力してください。" : "積算の額（" + Yen.format(line.amount()) + "）を超えています。";
        if (granted.filter(yen -> yen <= line.amount()).isEmpty()) {
            errors.rejectValue("granted[" + line.id() + "]", "unreadable", "「" + line.what() + "」の認められた" + wrong);
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput input, Actor actor) {
        RecordAssessment form = (RecordAssessment) input;
        BudgetPlan plan = budget.planOf(task);
        if (!form.refused()) {
            desk.grant(task.subject().numericId(), form.amounts(plan), actor);
        }
        Map<String, Object> variables = new HashMap<>(super.submit(task, input, actor));
        variables.put("voteNeeded", plan.needsVote());
        return variables;
    }
}
