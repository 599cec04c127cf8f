package jp.michisuji.reform;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jp.michisuji.workflow.ItemTitles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 案件の台帳にある題名。 */
@Repository
class RegisteredTitles implements ItemTitles {

    private final JdbcClient jdbc;

    RegisteredTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, String> of(Collection<Long> itemIds) {
        Map<Long, String> titles = new HashMap<>();
        jdbc.sql("select id, title from reform_item where id = any(?)")
                .param(itemIds.toArray(Long[]::new))
                .query(row -> {
                    titles.put(row.getLong("id"), row.getString("title"));
                });
        return titles;
    }
}
