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
}
