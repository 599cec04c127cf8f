package jp.michisuji.tasklist;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 受付箱の読み口。台帳の索引（職・期限）だけで答える。 */
@Repository
public class TaskList {

    private static final String OPEN = " from work_item where closed_at is null and post_code in (:posts)";

    private static final String MINE = " and (assignee is null or assignee = :person)";

    private static final String NARROWED =
            """
             and (:words::text is null or title ilike :like or step ilike :like or detail ilike :like or body ilike :like)
             and (:item::bigint is null or item_id = :item)
             and (:body::text is null or body = :body)
             and (:step::text is null or step = :step)""";

    private final JdbcClient jdbc;

    TaskList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 開いている仕事を期限の順に。 */
    public List<WorkItem> open(TaskFilter filter, List<String> posts, String person, int offset, int limit) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select *" + where(filter) + " order by due_on nulls last, task_id offset :offset limit :limit")
                .params(parameters(filter, posts, person))
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItemRow::map)
                .list();
    }

    /** 期限の組ごとの件数。組は {@link DueGroup} の順にすべて並ぶ。 */
    public Map<DueGroup, Long> counts(TaskFilter filter, List<String> posts, String person, DueGroups groups) {
        Map<DueGroup, Long> counts = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.values()) {
            counts.put(group, 0L);
        }
        if (!posts.isEmpty()) {
            jdbc.sql("select case when due_on is null then 'NONE' when due_on < :today then 'OVERDUE'"
                            + " when due_on = :today then 'TODAY' when due_on <= :soon then 'SOON'"
                            + " when due_on <= :weekEnd then 'THIS_WEEK' else 'LATER' end as due_group, count(*) as rows"
                            + where(filter) + " group by 1")
                    .params(parameters(filter, posts, person))
                    .param("today", groups.today())
                    .param("soon", groups.soon())
                    .param("weekEnd", groups.weekEnd())
                    .query((row, number) ->
                            counts.put(DueGroup.valueOf(row.getString("due_group")), row.getLong("rows")))
                    .list();
        }
        return counts;
    }

    /** 自分が済ませた仕事を新しい順に。 */
    public List<WorkItem> done(TaskFilter filter, String person, int offset, int limit) {
        return jdbc.sql("select * from work_item where closed_by_person = :person and closed_at is not null" + " "
                        + NARROWED + " order by closed_at desc, task_id offset :offset limit :limit")
                .params(parameters(filter, List.of(), person))
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItemRow::map)
                .list();
    }

    public long doneCount(TaskFilter filter, String person) {
        return jdbc.sql("select count(*) from work_item where closed_by_person = :person and closed_at is not null "
                        + " " + NARROWED)
                .params(parameters(filter, List.of(), person))
                .query(Long.class)
                .single();
    }

    /** 絞り込みに出す選択肢（会議体の名、作業の名）。 */
    public List<String> choices(String column, List<String> posts) {
        if (posts.isEmpty() || !List.of("body", "step").contains(column)) {
            return List.of();
        }
        return jdbc.sql("select distinct " + column + OPEN + " and " + column + " is not null order by 1 limit 50")
                .param("posts", posts)
                .query(String.class)
                .list();
    }

    /** 絞り込みに出す改革案件。題名は、案件そのものの審議の仕事のものを先に採る。 */
    public Map<Long, String> items(List<String> posts) {
        Map<Long, String> items = new java.util.LinkedHashMap<>();
        if (!posts.isEmpty()) {
            jdbc.sql(
                            "select item_id, coalesce(min(title) filter (where subject_type = 'deliberation'), min(title)) as title"
                                    + OPEN + " and item_id is not null group by item_id order by item_id limit 50")
                    .param("posts", posts)
                    .query((row, number) -> items.put(row.getLong("item_id"), row.getString("title")))
                    .list();
        }
        return items;
    }

    private static String where(TaskFilter filter) {
        return OPEN + (filter.view() == TaskFilter.View.MINE ? MINE : "") + " " + NARROWED;
    }

    private static Map<String, Object> parameters(TaskFilter filter, List<String> posts, String person) {
        Map<String, Object> values = new HashMap<>();
        values.put("posts", posts);
        values.put("person", person);
        values.put("words", filter.words());
        values.put("like", "%" + escaped(filter.words()) + "%");
        values.put("item", filter.item());
        values.put("body", filter.body());
        values.put("step", filter.step());
        return values;
    }

    /** like の特別な字を文字どおりに探す。 */
    private static String escaped(String words) {
        return words == null
                ? ""
                : words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
