package jp.michisuji.transfer.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.BudgetForecast;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.BudgetLines;
import jp.michisuji.transfer.BudgetOutlook;
import jp.michisuji.transfer.BudgetOutlooks;
import jp.michisuji.transfer.BudgetPlan;
import jp.michisuji.transfer.BudgetStep;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 予算の様式が要ること。積算した経費と、要求の締切に間に合うかの見通し。 */
@Component
class BudgetFacts {

    private final BudgetLines lines;
    private final BudgetOutlooks outlooks;

    BudgetFacts(BudgetLines lines, BudgetOutlooks outlooks) {
        this.lines = lines;
        this.outlooks = outlooks;
    }

    BudgetPlan planOf(WorkItem task) {
        return lines.of(task.subject().numericId());
    }

    BudgetOutlook outlook() {
        return outlooks.now();
    }

    /** 要求の前なら見通しを添える。要求が済んだあとは、締切を見張らない。 */
    Map<String, Object> references(WorkItem task) {
        BudgetPlan plan = planOf(task);
        List<CostView> views = BudgetStep.of(task.taskKey())
                .map(step -> foreseen(plan, step))
                .orElseGet(() -> plan.lines().stream().map(CostView::of).toList());
        Map<String, Object> references = new HashMap<>();
        references.put("costs", views);
        references.put("totals", YearTotal.of(plan.totals()));
        references.put("flagged", views.stream().filter(CostView::flagged).count());
        return references;
    }

    /** 今の積算の見通し。 */
    List<BudgetForecast> forecasts(WorkItem task) {
        BudgetPlan plan = planOf(task);
        return BudgetStep.of(task.taskKey())
                .map(step -> outlook().of(plan, step))
                .orElse(List.of());
    }

    private List<CostView> foreseen(BudgetPlan plan, BudgetStep step) {
        BudgetOutlook outlook = outlook();
        return plan.lines().stream()
                .map((BudgetLine line) -> CostView.of(outlook.of(line, step)))
                .toList();
    }
}
