package jp.michisuji.workflow;

import static java.util.Map.entry;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.shared.OncePerTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 仕事の台帳。エンジンの人手タスクの写しではなく、期限と持ち主の正本。 */
@Repository
public class WorkItems {

    private final JdbcClient jdbc;
    private final OncePerTransaction<String, Optional<WorkItem>> known = new OncePerTransaction<>();
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<WorkItem> find(String taskId) {
        return known.get(taskId, this::read);
    }

    private Optional<WorkItem> read(String taskId) {
        return jdbc.sql("select * from work_item where task_id = ?")
                .param(taskId)
                .query(WorkItemRow::map)
                .optional();
    }

    /** 開いている仕事の行を押さえる。後から来た人は前の人の取引が終わるまで待ち、空を受け取る。 */
    Optional<WorkItem> lockOpen(String taskId) {
        known.forget(taskId);
        return jdbc.sql("select * from work_item where task_id = ? and closed_at is null for update")
                .param(taskId)
                .query(WorkItemRow::map)
                .optional();
    }

    /** 主題に属する開いた仕事。期限の計算し直しに使う。 */
    public List<WorkItem> openOf(String subjectType, String subjectId) {
        return jdbc.sql("select * from work_item where subject_type = ? and subject_id = ? and closed_at is null")
                .param(subjectType)
                .param(subjectId)
                .query(WorkItemRow::map)
                .list();
    }

    /** この種類の主題の開いた仕事。主題の一覧が、どれに仕事が出ているかを示すために使う。 */
    public List<WorkItem> openOfType(String subjectType) {
        return jdbc.sql("select * from work_item where subject_type = ? and closed_at is null order by opened_at")
                .param(subjectType)
                .query(WorkItemRow::map)
                .list();
    }

    /** これらの職の開いた仕事。 */
    List<WorkItem> openOfPosts(Collection<String> postCodes) {
        return jdbc.sql("select * from work_item where post_code = any(?) and closed_at is null"
                        + " order by post_code, opened_at, task_id")
                .param(postCodes.toArray(String[]::new))
                .query(WorkItemRow::map)
                .list();
    }

    /** 案件の開いた仕事。案件の画面が「いま誰が持っているか」を示すために使う。 */
    public List<WorkItem> openOfItem(long itemId) {
        return jdbc.sql("select * from work_item where item_id = ? and closed_at is null"
                        + " order by due_on nulls last, opened_at")
                .param(itemId)
                .query(WorkItemRow::map)
                .list();
    }

    /** 案件の開いた仕事のうち、これらの種類の主題でないもの。 */
    public List<WorkItem> openOfItem(long itemId, Collection<String> otherThan) {
        return jdbc.sql("select * from work_item where item_id = ? and closed_at is null and subject_type <> all(?)"
                        + " order by due_on nulls last, opened_at")
                .param(itemId)
                .param(otherThan.toArray(String[]::new))
                .query(WorkItemRow::map)
                .list();
    }

    /** 案件ごとの、最も急ぐ開いた仕事。これらの種類の主題のものは除く。開いた仕事のない案件は含まない。 */
    public Map<Long, WorkItem> mostUrgentOfItems(Collection<Long> itemIds, Collection<String> otherThan) {
        return jdbc
                .sql(
                        """
                        select distinct on (item_id) * from work_item
                         where item_id = any(:items) and closed_at is null and subject_type <> all(:others)
                         order by item_id, due_on nulls last, opened_at""")
                .param("items", itemIds.toArray(Long[]::new))
                .param("others", otherThan.toArray(String[]::new))
                .query(WorkItemRow::map)
                .list()
                .stream()
                .collect(Collectors.toMap(task -> task.subject().itemId(), Function.identity()));
    }

    /** これらの職の、期限のある開いた仕事を、期限の早い順に。 */
    public List<DueWork> dueOf(Collection<String> postCodes, int limit) {
        if (postCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from work_item where post_code in (:posts) and closed_at is null"
                        + " and due_on is not null order by due_on, task_id limit :limit")
                .param("posts", postCodes)
                .param("limit", limit)
                .query((row, number) -> new DueWork(WorkItemRow.map(row, number), row.getInt("due_sequence")))
                .list();
    }

    /** その日の朝に開いていて、期限を過ぎていた仕事。保留している仕事は数えない。期限は、いまの期限で見る。 */
    public List<WorkItem> overdueOn(LocalDate morning) {
        return jdbc.sql(
                        "select * from work_item where opened_at < :moment and due_on < :morning"
                                + " and (closed_at >= :moment or closed_at is null and held_reason is null) order by due_on, task_id")
                .param("morning", morning)
                .param(
                        "moment",
                        Timestamp.from(morning.atStartOfDay(clock.getZone()).toInstant()))
                .query(WorkItemRow::map)
                .list();
    }

    @Transactional
    public void setDeadline(String taskId, WorkItem.Deadline due) {
        known.forget(taskId);
        jdbc.sql(
                        """
                        update work_item set due_sequence = due_sequence + (due_on is distinct from cast(:dueOn as date))::int,
                          due_on = cast(:dueOn as date), due_reason = :dueReason, anchor_key = :anchorKey,
                          anchor_on = :anchorOn, ruled_on = :ruledOn, due_impossible = :impossible
                         where task_id = :taskId""")
                .params(parameters(due))
                .param("taskId", taskId)
                .update();
    }

    /** 期限を知らせた回数を一つ増やす。 */
    @Transactional
    public void reminded(Collection<String> taskIds) {
        if (!taskIds.isEmpty()) {
            jdbc.sql("update work_item set reminded = reminded + 1 where task_id = any(?)")
                    .param(taskIds.toArray(String[]::new))
                    .update();
        }
    }

    /** 手続が新しい図へ移った。開いている仕事も新しい図の上に見せる。 */
    void redrawn(String instanceId, String definitionId) {
        jdbc.sql("update work_item set definition_id = ? where process_instance_id = ? and closed_at is null")
                .params(definitionId, instanceId)
                .update();
    }

    void open(WorkItem item) {
        jdbc.sql(
                        """
                        insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step,
                          form_key, subject_type, subject_id, item_id, title, body, detail, detail_id, post_code, opened_at,
                          due_on, due_reason, anchor_key, anchor_on, ruled_on, due_impossible, held_reason)
                        values (:taskId, :processKey, :instance, :definition, :taskKey, :step, :formKey, :type, :subjectId,
                          :itemId, :title, :body, :detail, :detailId, :post, :openedAt, :dueOn, :dueReason, :anchorKey,
                          :anchorOn, :ruledOn, :impossible, :held)""")
                .params(parameters(item))
                .update();
        known.remember(item.taskId(), Optional.of(item));
    }

    private Map<String, Object> parameters(WorkItem item) {
        var values = new java.util.HashMap<String, Object>(Map.ofEntries(
                entry("taskId", item.taskId()),
                entry("processKey", item.processKey()),
                entry("instance", item.processInstanceId()),
                entry("definition", item.definitionId()),
                entry("taskKey", item.taskKey()),
                entry("step", item.step()),
                entry("type", item.subject().type()),
                entry("subjectId", item.subject().id()),
                entry("title", item.subject().title()),
                entry("post", item.postCode()),
                entry("openedAt", Timestamp.from(item.openedAt()))));
        values.put("formKey", item.formKey());
        values.put("held", item.heldReason());
        values.put("itemId", item.subject().itemId());
        values.put("body", item.subject().body());
        values.put("detail", item.subject().detail());
        values.put("detailId", item.subject().detailId());
        values.putAll(parameters(item.due()));
        return values;
    }

    private static Map<String, Object> parameters(WorkItem.Deadline due) {
        var values = new java.util.HashMap<String, Object>();
        values.put("dueOn", due.date());
        values.put("dueReason", due.reason());
        values.put("anchorKey", due.anchor() == null ? null : due.anchor().key());
        values.put("anchorOn", due.anchor() == null ? null : due.anchor().on());
        values.put("ruledOn", due.ruled());
        values.put("impossible", due.impossible());
        return values;
    }

    void close(String taskId, WorkItem.Closing closing) {
        known.forget(taskId);
        jdbc.sql("update work_item set closed_at = ?, closing = ? where task_id = ? and closed_at is null")
                .param(Timestamp.from(Instant.now(clock)))
                .param(closing.name())
                .param(taskId)
                .update();
    }

    void closedBy(String taskId, String personCode, String postCode) {
        known.forget(taskId);
        jdbc.sql("update work_item set closed_by_person = ?, closed_by_post = ? where task_id = ?")
                .param(personCode)
                .param(postCode)
                .param(taskId)
                .update();
    }

    /** 別の職に届け直す。引き受けは解け、届け直した時刻から、その職の新着になる。 */
    void address(String taskId, String postCode) {
        known.forget(taskId);
        jdbc.sql("update work_item set post_code = ?, assignee = null, arrived_at = ? where task_id = ?")
                .params(postCode, Timestamp.from(Instant.now(clock)), taskId)
                .update();
    }

    void assign(String taskId, String personCode) {
        known.forget(taskId);
        jdbc.sql("update work_item set assignee = ? where task_id = ?")
                .param(personCode)
                .param(taskId)
                .update();
    }
}
