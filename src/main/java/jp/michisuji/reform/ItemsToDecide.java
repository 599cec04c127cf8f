package jp.michisuji.reform;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.michisuji.approval.ApprovalItems;
import org.springframework.stereotype.Component;

/** 起案を結び付けられる案件。台帳のすべて。 */
@Component
class ItemsToDecide implements ApprovalItems {

    private final ReformItems items;

    ItemsToDecide(ReformItems items) {
        this.items = items;
    }

    @Override
    public Map<Long, String> all() {
        Map<Long, String> titles = new LinkedHashMap<>();
        items.all().forEach(item -> titles.put(item.id(), item.title()));
        return titles;
    }
}
