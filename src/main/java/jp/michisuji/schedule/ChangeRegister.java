package jp.michisuji.schedule;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.shared.Containing;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkItem.Deadline;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 変更等調書。何を、どこからどこへ、なぜ、誰が、いつ変え、どの期限が動いたか。消さず、書き換えない。 */
@Repository
public class ChangeRegister {

    /**
     * 絞り込み。
     *
     * @param kind {@code null} ならすべて
     * @param words 何を・わけ・仕事の題名を探す言葉。{@code null} ならすべて
     */
    public record Filter(ChangeCause.Kind kind, String words, LocalDate from, LocalDate to) {

        public Filter {
            words = words == null || words.isBlank() ? null : words.strip();
        }
    }

    private static final String SELECT =
            "select c.*, (select count(*) from deadline_change_line l where l.change_id = c.id) as moved"
                    + " from deadline_change c ";

    /** 限定の案件そのものの変更と、動いた仕事がどれも限定の案件のものである変更は、見せない。 */
    private static final String SEEN =
            """
             and (c.href is null or c.href <> all(:hrefs))
               and (not exists (select 1 from deadline_change_line l where l.change_id = c.id and l.item_id = any(:hidden))
                 or exists (select 1 from deadline_change_line l where l.change_id = c.id
                             and (l.item_id is null or l.item_id <> all(:hidden))))""";

    private static final String WHERE =
            """
             where (:kind::text is null or c.kind = :kind)
               and (:from::date is null or c.at >= :from::date) and (:to::date is null or c.at < :to::date + 1)
               and (:like::text is null or c.what ilike :like or c.reason ilike :like or exists
                 (select 1 from deadline_change_line l where l.change_id = c.id and (l.title ilike :like or l.step ilike :like)
                    and (l.item_id is null or l.item_id <> all(:hidden))))
            """
                    + SEEN;

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final ItemVisibility visibility;
    private final Clock clock;

    ChangeRegister(JdbcClient jdbc, JdbcOperations batch, ItemVisibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** 新しい順に。 */
    public List<Change> list(Filter filter, int offset, int limit) {
        return jdbc.sql(SELECT + WHERE + " order by c.id desc offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(Change.class)
                .list();
    }

    public long count(Filter filter) {
        return jdbc.sql("select count(*) from deadline_change c " + WHERE)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    /** その時から後の変更の件数。 */
    public long countSince(Instant since) {
        return jdbc.sql("select count(*) from deadline_change c where c.at >= :since " + SEEN)
                .param("since", Timestamp.from(since))
                .params(hidden())
                .query(Long.class)
                .single();
    }

    public Optional<Change> find(long id) {
        return jdbc.sql(SELECT + " where c.id = :id " + SEEN)
                .param("id", id)
                .params(hidden())
                .query(Change.class)
                .optional();
    }

    public List<Change.Line> lines(long id) {
        return seen(jdbc.sql("select * from deadline_change_line where change_id = ? order by after nulls last, id")
                .param(id)
                .query(Change.Line.class)
                .list());
    }

    /** いくつもの変更の行を、一度に読む。 */
    public Map<Long, List<Change.Line>> linesOf(Collection<Long> ids) {
        return seen(jdbc.sql(
                                "select * from deadline_change_line where change_id = any(?) order by after nulls last, id")
                        .param(ids.toArray(Long[]::new))
                        .query(Change.Line.class)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Change.Line::changeId));
    }

    /** その仕事の期限が動いた経過を古い順に。 */
    public List<Change> ofTask(String taskId) {
        return jdbc.sql(SELECT + " where c.id in (select change_id from deadline_change_line where task_id = ?)"
                        + " order by c.id")
                .param(taskId)
                .query(Change.class)
                .list();
    }

    long add(ChangeCause cause, List<DeadlineMove> moves) {
        long id = jdbc.sql(
                        """
                        insert into deadline_change (kind, what, href, before, after, reason, actor_person, actor_label, at)
                        values (:kind, :what, :href, :before, :after, :reason, :person, :label, :at) returning id""")
                .param("kind", cause.kind().name())
                .param("what", cause.what())
                .param("href", cause.href())
                .param("before", cause.before())
                .param("after", cause.after())
                .param("reason", cause.reason())
                .param("person", cause.actor().personCode())
                .param("label", cause.actor().label())
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        addLines(id, moves);
        return id;
    }

    private void addLines(long id, List<DeadlineMove> moves) {
        batch.batchUpdate(
                """
                insert into deadline_change_line (change_id, task_id, item_id, title, step, post_code, before, after,
                  reason, impossible) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                moves.stream().map(move -> row(id, move)).toList());
    }

    private static Object[] row(long id, DeadlineMove move) {
        Deadline after = move.after();
        return new Object[] {
            id,
            move.task().taskId(),
            move.task().subject().itemId(),
            move.task().subject().title(),
            move.task().step(),
            move.task().postCode(),
            move.before().date(),
            after.date(),
            after.why(),
            after.impossible()
        };
    }

    private List<Change.Line> seen(List<Change.Line> lines) {
        Sight sight = visibility.sight();
        return lines.stream().filter(line -> sight.sees(line.itemId())).toList();
    }

    private Map<String, Object> hidden() {
        Set<Long> hidden = visibility.sight().hidden();
        return Map.of(
                "hidden", hidden.toArray(Long[]::new),
                "hrefs", hidden.stream().map(id -> "/items/" + id).toArray(String[]::new));
    }

    private Map<String, Object> parameters(Filter filter) {
        Map<String, Object> values = new HashMap<>(hidden());
        values.put("kind", filter.kind() == null ? null : filter.kind().name());
        values.put("from", filter.from());
        values.put("to", filter.to());
        values.put("like", Containing.pattern(filter.words()));
        return values;
    }
}
