package jp.michisuji.reform;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.michisuji.approval.ApprovalItems;
import org.springframework.stereotype.Component;

/** 起案を結び付けられる案件。今の利用者に見えるもの。 */
@Component
class ItemsToDecide implements ApprovalItems {

    private final VisibleItems items;

    ItemsToDecide(VisibleItems items) {
        this.items = items;
    }

    @Override
    public Map<Long, String> all() {
        Map<Long, String> titles = new LinkedHashMap<>();
        items.all().forEach(item -> titles.put(item.id(), item.title()));
        return titles;
    }
}
