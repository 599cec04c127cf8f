package jp.michisuji.transfer.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.transfer.LayoutNeeds;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutPlan;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.transfer.SeatNeed;
import jp.michisuji.transfer.WorksPlan;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 席を整える様式が要ること。人員、席の計画、移管日。 */
@Component
class LayoutFacts {

    private final LayoutNeeds needs;
    private final LayoutPlans plans;
    private final LayoutStanding standing;

    LayoutFacts(LayoutNeeds needs, LayoutPlans plans, LayoutStanding standing) {
        this.needs = needs;
        this.plans = plans;
        this.standing = standing;
    }

    SeatNeed need(WorkItem task) {
        return needs.need(LayoutOwner.of(task.subject()));
    }

    LayoutPlan plan(WorkItem task) {
        return plans.of(LayoutOwner.of(task.subject()));
    }

    Optional<LocalDate> transferDay(WorkItem task) {
        return needs.transferDay(LayoutOwner.of(task.subject()));
    }

    void addTo(Map<String, Object> references, WorkItem task) {
        LocalDate day = transferDay(task).orElse(null);
        references.put("need", need(task));
        references.put("plan", plan(task));
        references.put("transferDay", day);
        references.putAll(standing.of(LayoutOwner.of(task.subject())));
        references.put("standardMargin", WorksPlan.STANDARD_MARGIN);
        references.put("latestEnd", day == null ? null : day.minusDays(WorksPlan.STANDARD_MARGIN));
    }
}
