package jp.michisuji.schedule;

import java.util.List;
import jp.michisuji.decision.TableAdopted;
import jp.michisuji.decision.Tables;
import jp.michisuji.workflow.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 改めた期限規則を使い始める。開いている仕事の期限を、同じ取引で付け直す。 */
@Component
class RuleAdoption {

    private final DeadlineKeeper keeper;
    private final DeadlineForecast forecast;
    private final Deadlines deadlines;
    private final Tables tables;

    RuleAdoption(DeadlineKeeper keeper, DeadlineForecast forecast, Deadlines deadlines, Tables tables) {
        this.keeper = keeper;
        this.forecast = forecast;
        this.deadlines = deadlines;
        this.tables = tables;
    }

    /** 書庫が新しい表を見せるようになったあとに呼ばれる。 */
    @EventListener
    @Order(10)
    void on(TableAdopted adopted) {
        if (!DeadlineRules.KEY.equals(adopted.key())) {
            return;
        }
        DeadlineBasis now = deadlines.now();
        List<String> tasks = forecast.underOtherRules(deadlines.rules(adopted.before()), now.rules()).stream()
                .map(WorkItem::taskId)
                .toList();
        String title = tables.guide(adopted.key()).title();
        keeper.recount(
                tasks,
                now,
                new ChangeCause(
                        ChangeCause.Kind.RULES,
                        title,
                        "/settings/tables/" + adopted.key(),
                        "前の版",
                        "第" + adopted.number() + "版",
                        adopted.note(),
                        adopted.actor()));
    }
}
