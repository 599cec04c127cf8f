package jp.michisuji.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 代理の職。職が不在のときに、どの職がどの順に代わるかを答える。 */
@Component
public class Deputies {

    private final JdbcClient jdbc;
    private final ChartCache cache;

    Deputies(JdbcClient jdbc, ChartCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    /** The deputies of the post, the first in order first. */
    public List<Post> of(String postCode) {
        OrganizationChart chart = cache.chart();
        return jdbc
                .sql("select deputy_post_code from deputy where post_code = :post order by position")
                .param("post", postCode)
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> chart.post(code).stream())
                .toList();
    }

    /** Codes of the deputies in order, by the code of the post; posts without any are left out. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> deputies = new LinkedHashMap<>();
        jdbc.sql("select post_code, deputy_post_code from deputy order by post_code, position")
                .query(row -> {
                    deputies.computeIfAbsent(row.getString("post_code"), post -> new ArrayList<>())
                            .add(row.getString("deputy_post_code"));
                });
        return deputies;
    }
}
