package jp.michisuji.tasklist;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.access.Claim;
import jp.michisuji.shared.Containing;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 受付箱の読み口。台帳の索引（職・期限）だけで答える。
 *
 * <p>開いている仕事が何万件あっても、読むのは自分の職の索引と、一頁に出す行だけである。
 */
@Repository
public class TaskList {

    private static final String OPEN = "closed_at is null and post_code in (:posts)";

    private static final String DONE = "closed_at is not null and closed_by_person = :person";

    private static final String MINE = " and (assignee is null or post_code || ' ' || assignee <> all(:kept))";

    private static final String HIDDEN = " and (item_id is null or item_id <> all(:hidden))";

    private static final String BY_DUE = " order by due_on nulls last, task_id";

    /** 選択肢は一つの欄に 50 まで。索引を一度だけ読む。 */
    private static final String CHOICES =
            """
            with mine as materialized (
              select body, step, item_id from work_item
               where closed_at is null and post_code in (:posts))
            (select 'BODY' as field, body as value, body as label from mine
              where body is not null group by body order by body limit 50)
            union all
            (select 'STEP', step, step from mine group by step order by step limit 50)
            union all
            (select 'ITEM', item_id::text, item_id::text from mine
              where item_id is not null group by item_id order by item_id limit 50)""";

    private final ItemVisibility visibility;
    private final JdbcClient jdbc;

    TaskList(ItemVisibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /**
     * 開いている仕事を期限の順に。職ごとに索引の順で頁の終わりまで読んでから合わせる。
     *
     * @param kept ほかの人の引受け。これに当たる仕事は、自分のものとして並べない
     */
    public List<WorkItem> open(TaskFilter filter, List<String> posts, Set<Claim> kept, int offset, int limit) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select task.* from unnest(array[:posts]::text[]) as mine (post) cross join lateral"
                        + " (select * from work_item where closed_at is null and post_code = mine.post" + held(filter)
                        + narrowed(filter) + BY_DUE + " limit :end) task" + BY_DUE + " offset :offset limit :limit")
                .params(parameters(filter))
                .param("posts", posts)
                .param("kept", words(kept))
                .param("end", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItemRow::map)
                .list();
    }

    /** 期限の組ごとの件数。組は {@link DueGroup} の順にすべて並ぶ。 */
    public Map<DueGroup, Long> counts(TaskFilter filter, List<String> posts, Set<Claim> kept, DueGroups groups) {
        Map<DueGroup, Long> counts = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.values()) {
            counts.put(group, 0L);
        }
        if (!posts.isEmpty()) {
            jdbc.sql("select case when due_on is null then 'NONE' when due_on < :today then 'OVERDUE'"
                            + " when due_on = :today then 'TODAY' when due_on <= :soon then 'SOON'"
                            + " when due_on <= :weekEnd then 'THIS_WEEK' else 'LATER' end as due_group, count(*) as rows"
                            + " from work_item where " + OPEN + held(filter) + narrowed(filter) + " group by 1")
                    .params(parameters(filter))
                    .param("posts", posts)
                    .param("kept", words(kept))
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
        return jdbc.sql("select * from work_item where " + DONE + narrowed(filter)
                        + " order by closed_at desc, task_id offset :offset limit :limit")
                .params(parameters(filter))
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItemRow::map)
                .list();
    }

    public long doneCount(TaskFilter filter, String person) {
        return jdbc.sql("select count(*) from work_item where " + DONE + narrowed(filter))
                .params(parameters(filter))
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** 開いている仕事にある会議体・作業・案件。案件は番号のまま返す。 */
    public TaskChoices choices(List<String> posts) {
        if (posts.isEmpty()) {
            return TaskChoices.of(List.of());
        }
        return TaskChoices.of(jdbc.sql(CHOICES)
                .param("posts", posts)
                .query((row, number) -> new TaskChoices.Choice(
                        TaskChoices.Field.valueOf(row.getString("field")),
                        row.getString("value"),
                        row.getString("label")))
                .list());
    }

    private static String[] words(Set<Claim> kept) {
        return kept.stream()
                .map(claim -> claim.postCode() + " " + claim.personCode())
                .toArray(String[]::new);
    }

    private static String held(TaskFilter filter) {
        return filter.view() == TaskFilter.View.MINE ? MINE : "";
    }

    /** 望まれた絞り込みだけを足す。望まれない列を読むと、索引だけでは答えられなくなる。 */
    private String narrowed(TaskFilter filter) {
        return (visibility.sight().hidden().isEmpty() ? "" : HIDDEN)
                + (filter.words() == null
                        ? ""
                        : " and (title ilike :like or step ilike :like or detail ilike :like or body ilike :like)")
                + (filter.item() == null ? "" : " and item_id = :item")
                + (filter.body() == null ? "" : " and body = :body")
                + (filter.step() == null ? "" : " and step = :step");
    }

    private Map<String, Object> parameters(TaskFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("hidden", visibility.sight().hidden().toArray(Long[]::new));
        values.put("like", Containing.pattern(filter.words()));
        values.put("item", filter.item());
        values.put("body", filter.body());
        values.put("step", filter.step());
        return values;
    }
}
