package jp.michisuji.meeting.inquiry;

import java.util.List;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.DeliberatedItems.DeliberatedItem;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 照会を結び付けられる案件。会議体にかかったことのある案件である。 */
@Component
public class InquiryItems {

    private final JdbcClient jdbc;
    private final ItemVisibility visibility;
    private final DeliberatedItems items;

    InquiryItems(JdbcClient jdbc, ItemVisibility visibility, DeliberatedItems items) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.items = items;
    }

    public List<DeliberatedItem> all() {
        return jdbc.sql("select distinct item_id from deliberation order by item_id").query(Long.class).list().stream()
                .filter(visibility.sight()::sees)
                .map(items::item)
                .toList();
    }

    public DeliberatedItem of(Inquiry inquiry) {
        return inquiry.itemId() == null ? null : items.item(inquiry.itemId());
    }
}
