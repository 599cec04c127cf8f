package jp.michisuji.reorganization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職の持つもの。受付箱の仕事と、エンジンの仕事と、要検討事項を、台帳から数える。 */
public class HeldWork {

    /** 開いている仕事。 */
    record Task(String id, String post, LocalDate due) {}

    private final JdbcClient jdbc;

    HeldWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by the ids of the tasks */
    Map<String, Task> open(Collection<String> posts) {
        return jdbc
                .sql("select task_id as id, post_code as post, due_on as due from work_item"
                        + " where post_code = any(?) and closed_at is null")
                .param(posts.toArray(String[]::new))
                .query(Task.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
    }

    int count(String post) {
        return open(List.of(post)).size();
    }

    /** 引き受けた人のいる、開いている仕事の数。 */
    int claimed(Collection<String> posts) {
        return number(
                "select count(*) from work_item where post_code = any(?) and closed_at is null"
                        + " and assignee is not null",
                posts.toArray(String[]::new));
    }

    int inEngine(String... posts) {
        return number("select count(*) from act_ru_identitylink where group_id_ = any(?)", posts);
    }

    private int number(String sql, String... posts) {
        return jdbc.sql(sql).param(posts).query(Integer.class).single();
    }

    /** その要検討事項を受け持つ職。 */
    List<String> owners(List<Long> points) {
        return jdbc.sql("select owner_post from progress_entry where id = any(?)")
                .param(points.toArray(Long[]::new))
                .query(String.class)
                .list();
    }
}
