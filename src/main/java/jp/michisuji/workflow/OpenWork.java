package jp.michisuji.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 開いた仕事の読み口。基準日や暦や規則が動くときに、かかる仕事だけを台帳から読む。 */
@Repository
public class OpenWork {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 開いた仕事の行を押さえる。取引の終わりまで、他の人の変更を待たせる。押さえる順を揃え、互いを待ち合わない。 */
    public List<WorkItem> lock(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from work_item where task_id = any(?) and closed_at is null"
                                + " order by task_id for update")
                        .param(taskIds.toArray(String[]::new))
                        .query(WorkItemRow::map)
                        .list();
    }

    /** これらの職の、誰かが引き受けている開いた仕事の行を押さえる。 */
    List<WorkItem> lockClaimed(Collection<String> postCodes) {
        return jdbc.sql("select * from work_item where post_code = any(?) and closed_at is null"
                        + " and assignee is not null order by task_id for update")
                .param(postCodes.toArray(String[]::new))
                .query(WorkItemRow::map)
                .list();
    }

    /** その基準日から数えた、開いた仕事。 */
    public List<WorkItem> openOfAnchor(String anchorKey) {
        return jdbc.sql("select * from work_item where anchor_key = ? and closed_at is null order by due_on, task_id")
                .param(anchorKey)
                .query(WorkItemRow::map)
                .list();
    }

    /** 基準日から期限までの間か、その前後二週間にその日のどれかがある、開いた仕事。閉庁日が変わると動きうる。 */
    public List<WorkItem> openAround(Collection<LocalDate> days) {
        return days.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                        select * from work_item where closed_at is null and anchor_on is not null
                          and exists (select 1 from unnest(array[:days]::date[]) as d (day)
                                       where d.day between least(anchor_on, coalesce(ruled_on, due_on)) - 14
                                                       and greatest(anchor_on, coalesce(ruled_on, due_on)) + 14)
                         order by due_on, task_id""")
                        .param("days", days)
                        .query(WorkItemRow::map)
                        .list();
    }

    /** 開いた仕事のある作業と会議体。 */
    public record Step(String processKey, String taskKey, String body) {}

    public List<Step> openSteps() {
        return jdbc.sql("select distinct process_key, task_key, body from work_item where closed_at is null")
                .query(Step.class)
                .list();
    }

    /** その作業と会議体の、開いた仕事。 */
    public List<WorkItem> openOfStep(Step step) {
        return jdbc.sql(
                        "select * from work_item where process_key = :process and task_key = :task"
                                + " and body is not distinct from :body and closed_at is null order by due_on nulls last, task_id")
                .param("process", step.processKey())
                .param("task", step.taskKey())
                .param("body", step.body())
                .query(WorkItemRow::map)
                .list();
    }

    /** 同じ手続の実行で、これより前の仕事が済んだ時刻。まだなければ空。 */
    public Optional<Instant> lastClosedBefore(WorkItem task) {
        return jdbc.sql("select max(closed_at) from work_item where process_instance_id = :instance"
                        + (task.subject().itemId() == null ? "" : " and item_id = :item"))
                .param("instance", task.processInstanceId())
                .param("item", task.subject().itemId())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }
}
