package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.michisuji.transfer.BudgetPlan;

/** 予算要求の入力。経費の識別子から、その手当てへ。 */
public class RequestBudget extends StepInput {

    private Map<Long, @Valid WayOutEntry> ways = new LinkedHashMap<>();

    static RequestBudget of(BudgetPlan plan) {
        RequestBudget form = new RequestBudget();
        plan.lines().forEach(line -> {
            WayOutEntry way = new WayOutEntry();
            way.show(line);
            form.ways.put(line.id(), way);
        });
        return form;
    }

    public Map<Long, WayOutEntry> getWays() {
        return ways;
    }

    public void setWays(Map<Long, WayOutEntry> ways) {
        this.ways = ways;
    }
}
