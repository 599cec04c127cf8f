package jp.michisuji.transfer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.BudgetDesk;
import jp.michisuji.transfer.BudgetForecast;
import jp.michisuji.transfer.BudgetOutlook;
import jp.michisuji.transfer.BudgetPlan;
import jp.michisuji.transfer.BudgetStep;
import jp.michisuji.transfer.CostKind;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 経費の積算の様式。一行ごとに種類・使い道・額・執行年度を尋ね、締切に間に合わない行には手当てを選べる。 */
class EstimateCostsForm extends BudgetStepForm {

    static final StepSpec SPEC = StepSpec.choice(
            "budget-track/estimate-costs",
            "costsArise",
            StepSpec.Outcome.of("estimate", "積算した", true, "経費を積算しました。次は財政課との協議です。"),
            StepSpec.Outcome.of("none", "経費なし", false, "経費はかからないと記録しました。予算の準備は終わりました。")
                    .withReason());

    private final BudgetDesk desk;

    EstimateCostsForm(TransferBook book, BudgetFacts budget, BudgetDesk desk) {
        super(SPEC, book, budget);
        this.desk = desk;
    }

    @Override
    public EstimateCosts open(WorkItem task) {
        return EstimateCosts.of(budget.planOf(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        int first = JapaneseDate.fiscalYear(budget.outlook().today());
        references.put(
                "years",
                IntStream.rangeClosed(first, first + 4)
                        .mapToObj(year -> Choice.of(String.valueOf(year), JapaneseDate.formatFiscalYear(year)))
                        .toList());
        references.put(
                "kinds",
                Arrays.stream(CostKind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList());
        references.put("ways", WayOuts.CHOICES);
        return references;
    }

    @Override
    public void check(WorkItem task, StepInput input, Errors errors) {
        super.check(task, input, errors);
        EstimateCosts form = (EstimateCosts) input;
        List<CostRow> rows = form.getRows();
        boolean any = rows.stream().anyMatch(CostRow::isFilled);
        if (rows.size() > EstimateCosts.MOST_ROWS) {
            errors.reject("many", "経費は" + EstimateCosts.MOST_ROWS + "行までです。まとめて入力してください。");
        } else if (form.none() && any) {
            errors.rejectValue("outcome", "contrary", "積算した行があります。経費なしとするなら、行を空にしてください。");
        } else if (!form.none() && !any) {
            errors.rejectValue("rows[0].what", "missing", "経費を一行以上入力してください。かからなければ「経費なし」を選んでください。");
        } else {
            checkRows(rows, errors);
        }
    }

    private void checkRows(List<CostRow> rows, Errors errors) {
        BudgetOutlook outlook = budget.outlook();
        for (int at = 0; at < rows.size(); at++) {
            CostRow row = rows.get(at);
            String path = "rows[" + at + "]";
            int before = errors.getErrorCount();
            if (row.isFilled()) {
                row.check(path, errors);
            }
            if (row.isFilled() && errors.getErrorCount() == before) {
                row.check(path, row.line(), outlook, BudgetStep.ESTIMATE, errors);
            }
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput input, Actor actor) {
        BudgetOutlook outlook = budget.outlook();
        BudgetPlan plan = new BudgetPlan(((EstimateCosts) input)
                .getRows().stream()
                        .filter(CostRow::isFilled)
                        .map(row -> row.on(row.line(), outlook, BudgetStep.ESTIMATE))
                        .toList());
        desk.estimate(task.subject().numericId(), plan, actor);
        return super.submit(task, input, actor);
    }

    /** 間に合わない見込みの行があれば、その場で言う。 */
    @Override
    public String done(WorkItem task, StepInput input) {
        long flagged =
                budget.forecasts(task).stream().filter(BudgetForecast::flagged).count();
        return super.done(task, input) + (flagged == 0 ? "" : "要求の締切に間に合わない見込みの経費が" + flagged + "件あります。");
    }
}
