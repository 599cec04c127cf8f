package jp.michisuji.reform;

import java.util.List;
import java.util.Set;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 見える案件。画面が案件を読む口で、今の利用者に見せないものを外す。 */
@Component
public class VisibleItems {

    private final ReformItems items;
    private final ItemLimits limits;
    private final ItemVisibility visibility;

    VisibleItems(ReformItems items, ItemLimits limits, ItemVisibility visibility) {
        this.items = items;
        this.limits = limits;
        this.visibility = visibility;
    }

    /** @throws NotFoundException その案件がない */
    public ReformItem get(long id) {
        visibility.demand(id);
        return items.get(id);
    }

    public List<ReformItem> all() {
        Sight sight = visibility.sight();
        return items.all().stream().filter(item -> sight.sees(item.id())).toList();
    }

    public ItemLimit limitOf(ReformItem item) {
        return limits.of(item.id());
    }

    /** 限定の案件の番号。 */
    public Set<Long> limited() {
        return limits.all();
    }
}
