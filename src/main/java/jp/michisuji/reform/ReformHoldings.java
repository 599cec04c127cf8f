package jp.michisuji.reform;

import jp.michisuji.organization.ColumnHoldings;
import jp.michisuji.organization.HeldColumn;
import jp.michisuji.organization.Holdings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職が持つ改革案件。動いている案件の所管は、継ぐ職へ移る。 */
@Configuration(proxyBeanMethods = false)
class ReformHoldings {

    @Bean
    Holdings itemOwnerHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("改革案件の所管", "reform_item", "owner_post")
                        .matter("'item:' || t.id")
                        .title("t.title")
                        .open("t.state = 'RUNNING'"));
    }

    @Bean
    Holdings limitReaderHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("限定の案件を見る職", "item_limit_reader", "post_code")
                        .key("t.item_id")
                        .matter("'item:' || t.item_id")
                        .title("(select i.title from reform_item i where i.id = t.item_id)")
                        .slot("t.item_id"));
    }
}
