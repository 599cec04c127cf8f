package jp.michisuji.meeting.inquiry;

import java.util.List;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.DeliberatedItems.DeliberatedItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 照会を結び付けられる案件。会議体にかかったことのある案件である。 */
@Component
public class InquiryItems {

    private final JdbcClient jdbc;
    private final DeliberatedItems items;

    InquiryItems(JdbcClient jdbc, DeliberatedItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    public List<DeliberatedItem> all() {
        return jdbc.sql("select distinct item_id from deliberation order by item_id").query(Long.class).list().stream()
                .map(items::item)
                .toList();
    }

    public DeliberatedItem of(Inquiry inquiry) {
        return inquiry.itemId() == null ? null : items.item(inquiry.itemId());
    }
}
