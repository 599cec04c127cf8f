package jp.michisuji.schedule;

import java.util.List;
import jp.michisuji.decision.TableAdopted;
import jp.michisuji.decision.Tables;
import jp.michisuji.workflow.OpenWork;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 改めた期限規則を使い始める。開いている仕事の期限を、同じ取引で付け直す。 */
@Component
class RuleAdoption {

    private final DeadlineKeeper keeper;
    private final DeadlineForecast forecast;
    private final Deadlines deadlines;
    private final OpenWork work;
    private final Tables tables;

    RuleAdoption(DeadlineKeeper keeper, DeadlineForecast forecast, Deadlines deadlines, OpenWork work, Tables tables) {
        this.keeper = keeper;
        this.forecast = forecast;
        this.deadlines = deadlines;
        this.work = work;
        this.tables = tables;
    }

    /** 書庫が新しい表を見せるようになったあとに呼ばれる。 */
    @EventListener
    @Order(10)
    void on(TableAdopted adopted) {
        if (!DeadlineRules.KEY.equals(adopted.key())) {
            return;
        }
        List<DeadlineMove> moves = work.openSteps().stream()
                .flatMap(step -> forecast.moves(work.openOfStep(step), deadlines.now()).stream())
                .toList();
        String title = tables.guide(adopted.key()).title();
        keeper.move(
                moves,
                new ChangeCause(
                        ChangeCause.Kind.RULES,
                        title,
                        "/settings/tables/" + adopted.key(),
                        "前の版",
                        "新しい版",
                        adopted.note(),
                        adopted.actor()));
    }
}
