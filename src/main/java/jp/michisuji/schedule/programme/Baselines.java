package jp.michisuji.schedule.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.web.ConflictException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 基準計画の台帳。留めた計画は変えず、消さない。 */
@Repository
@Transactional(readOnly = true)
public class Baselines {

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final AuditLog audit;
    private final Clock clock;

    Baselines(JdbcClient jdbc, JdbcOperations batch, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.audit = audit;
        this.clock = clock;
    }

    /** 新しい順に。 */
    public List<Baseline> all() {
        return jdbc.sql("select id, name, note, planned_on, fixed_at, fixed_by_label from schedule_baseline"
                        + " order by fixed_at desc, id desc")
                .query(Baseline.class)
                .list();
    }

    public Optional<Baseline> latest() {
        return all().stream().findFirst();
    }

    public Optional<Baseline> find(long baselineId) {
        return all().stream().filter(one -> one.id() == baselineId).findFirst();
    }

    /** 留めた工程の、留めたときの名。 */
    public Map<StepKey, String> labels(long baselineId) {
        Map<StepKey, String> labels = new HashMap<>();
        jdbc.sql("select step_key, label from schedule_baseline_step where baseline_id = ?")
                .param(baselineId)
                .query(row -> {
                    labels.put(new StepKey(row.getString("step_key")), row.getString("label"));
                });
        return labels;
    }

    /** 留めた計画の日。 */
    public Map<StepKey, Span> spans(long baselineId) {
        Map<StepKey, Span> spans = new HashMap<>();
        jdbc.sql("select step_key, starts_on, ends_on from schedule_baseline_step where baseline_id = ?")
                .param(baselineId)
                .query(row -> {
                    spans.put(
                            new StepKey(row.getString("step_key")),
                            new Span(
                                    row.getDate("starts_on").toLocalDate(),
                                    row.getDate("ends_on").toLocalDate()));
                });
        return spans;
    }

    /**
     * 今日の計画を留める。
     *
     * @param name 1〜80文字。同じ名は二度付けられない
     * @return 振られた識別子
     * @throws ConflictException 同じ名の基準計画がある
     */
    @Transactional
    public long fix(String name, String note, ScheduleSnapshot snapshot, Actor actor) {
        long id = add(name, note, snapshot, actor);
        batch.batchUpdate(
                "insert into schedule_baseline_step (baseline_id, step_key, subject, label, starts_on, ends_on)"
                        + " values (?, ?, ?, ?, ?, ?)",
                snapshot.situation().network().steps().stream()
                        .filter(step -> snapshot.plan().spans().containsKey(step.key()))
                        .map(step -> row(id, step, snapshot.plan().spans().get(step.key())))
                        .toList());
        audit.record(actor, Act.of("schedule.baseline", "baseline", String.valueOf(id), "基準計画「" + name + "」を留めた"));
        return id;
    }

    private long add(String name, String note, ScheduleSnapshot snapshot, Actor actor) {
        try {
            return jdbc.sql(
                            """
                            insert into schedule_baseline (name, note, planned_on, fixed_at, fixed_by, fixed_by_label)
                            values (?, ?, ?, ?, ?, ?) returning id""")
                    .params(name, note, snapshot.today(), OffsetDateTime.now(clock), actor.personCode(), actor.label())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new ConflictException("「" + name + "」という基準計画は既にあります");
        }
    }

    private static Object[] row(long id, PlanStep step, Span span) {
        return new Object[] {id, step.key().value(), step.key().subject(), step.label(), span.start(), span.finish()};
    }
}
