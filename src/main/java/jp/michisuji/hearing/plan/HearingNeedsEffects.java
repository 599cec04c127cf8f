package jp.michisuji.hearing.plan;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.Tables;
import jp.michisuji.reform.ItemDuties;
import jp.michisuji.reform.ItemDuties.Touched;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import org.springframework.stereotype.Component;

/** 聴くべき団体の表を改めると、進行中の案件の案がどう変わるか。 */
@Component
class HearingNeedsEffects {

    private final ReformItems items;
    private final ItemDuties duties;
    private final Tables tables;

    HearingNeedsEffects(ReformItems items, ItemDuties duties, Tables tables) {
        this.items = items;
        this.duties = duties;
        this.tables = tables;
    }

    TableEffects of(DecisionTable proposed) {
        DecisionTable now = tables.current(HearingNeeds.KEY);
        List<TableEffect> moved = items.all().stream()
                .filter(item -> item.state() == ReformItem.State.RUNNING)
                .map(item -> effect(item, now, proposed))
                .filter(TableEffect::moved)
                .toList();
        return new TableEffects("進行中の案件", moved.size() + "件", moved, List.of());
    }

    private TableEffect effect(ReformItem item, DecisionTable now, DecisionTable proposed) {
        List<Touched> touched = duties.of(item.id());
        return new TableEffect(
                item.title(),
                "/items/" + item.id() + "/hearings/plan",
                groups(now, touched),
                groups(proposed, touched));
    }

    private static String groups(DecisionTable table, List<Touched> touched) {
        String names = HearingNeeds.proposals(table, touched).stream()
                .map(NeededGroup::group)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "なし" : names;
    }
}
