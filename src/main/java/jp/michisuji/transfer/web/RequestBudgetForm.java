package jp.michisuji.transfer.web;

import java.util.Map;
import java.util.Objects;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.BudgetDesk;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.BudgetOutlook;
import jp.michisuji.transfer.BudgetPlan;
import jp.michisuji.transfer.BudgetStep;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 予算要求の様式。締切を過ぎた経費は、手当てを選ばなければ要求へ進めない。 */
class RequestBudgetForm extends BudgetStepForm {

    static final StepSpec SPEC = StepSpec.simple("budget-track/request-budget", "予算の要求を記録しました。次は査定です。")
            .on("要求した日");

    private final BudgetDesk desk;

    RequestBudgetForm(TransferBook book, BudgetFacts budget, BudgetDesk desk) {
        super(SPEC, book, budget);
        this.desk = desk;
    }

    @Override
    public RequestBudget open(WorkItem task) {
        return RequestBudget.of(budget.planOf(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        references.put("ways", WayOuts.CHOICES);
        return references;
    }

    @Override
    public void check(WorkItem task, StepInput input, Errors errors) {
        super.check(task, input, errors);
        BudgetOutlook outlook = budget.outlook();
        for (BudgetLine line : budget.planOf(task).lines()) {
            check(line, (RequestBudget) input, outlook, errors);
        }
    }

    private static void check(BudgetLine line, RequestBudget form, BudgetOutlook outlook, Errors errors) {
        WayOutEntry way = form.getWays().get(line.id());
        String path = "ways[" + line.id() + "]";
        if (changes(line, way)) {
            way.check(path, line, outlook, BudgetStep.REQUEST, errors);
        }
        boolean settled = changes(line, way) && way.getWayOut() != null;
        BudgetLine then = way != null && way.getWayOut() == null ? line.by(null, null, null) : line;
        if (!settled && outlook.of(then, BudgetStep.REQUEST).missed()) {
            String missing = "「" + line.what() + "」は要求の締切を過ぎています。どの手当てで賄うかを選んでください。";
            errors.rejectValue(way == null ? "outcome" : path + ".wayOut", "missed", missing);
        }
    }

    /** 手当てを変えるか。変えなければ、前に選んだときの要求期間のままである。 */
    private static boolean changes(BudgetLine line, WayOutEntry way) {
        return way != null
                && (way.getWayOut() != line.wayOut()
                        || way.getWayOut() != null && !Objects.equals(way.getReason(), line.wayOutReason()));
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput input, Actor actor) {
        BudgetOutlook outlook = budget.outlook();
        Map<Long, WayOutEntry> ways = ((RequestBudget) input).getWays();
        BudgetPlan plan = new BudgetPlan(budget.planOf(task).lines().stream()
                .map(line -> changes(line, ways.get(line.id()))
                        ? ways.get(line.id()).on(line, outlook, BudgetStep.REQUEST)
                        : line)
                .toList());
        desk.settle(task.subject().numericId(), plan, actor);
        return super.submit(task, input, actor);
    }
}
