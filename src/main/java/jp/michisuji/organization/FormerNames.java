package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職の以前の名。改まった日ごとに、その前の日までの名を持つ。 */
final class FormerNames {

    private static final String PLANNED =
            """
            select code, effective_on, name from organization_change
             where part = 'POST' and name is not null and effective_on <= ? order by effective_on, id""";

    private final JdbcClient jdbc;
    private final Map<String, NavigableMap<LocalDate, String>> names = new HashMap<>();

    FormerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the code of the post and the first day on which it no longer had the name. A planned change counts from its
     * day on, whether or not it has been carried out yet.
     *
     * @param posts before the planned changes are applied
     */
    Map<String, NavigableMap<LocalDate, String>> on(LocalDate day, List<Post> posts) {
        jdbc.sql("select code, until, name from post_history").query(row -> {
            note(row.getString("code"), row.getObject("until", LocalDate.class), row.getString("name"));
        });
        Map<String, String> last = posts.stream().collect(Collectors.toMap(Post::code, Post::name));
        jdbc.sql(PLANNED).param(day).query(row -> {
            String code = row.getString("code");
            note(code, row.getObject("effective_on", LocalDate.class), last.put(code, row.getString("name")));
        });
        return names;
    }

    private void note(String code, LocalDate until, String name) {
        names.computeIfAbsent(code, first -> new TreeMap<>()).putIfAbsent(until, name);
    }
}
