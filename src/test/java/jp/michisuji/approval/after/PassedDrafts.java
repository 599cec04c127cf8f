package jp.michisuji.approval.after;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.michisuji.approval.ApprovalDecided;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.approval.DecidedInAbsence;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 試験の起案。決裁の手続を回さずに、決裁のあと、又は回議の途中にあるものとして置く。 */
public class PassedDrafts {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final RouteOffice routes;
    private final Office office;
    private final Clock clock;

    PassedDrafts(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            WorkItems workItems,
            TaskForms forms,
            TaskDesk desk,
            RouteOffice routes,
            Office office,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.routes = routes;
        this.office = office;
        this.clock = clock;
    }

    public void open() {
        routes.open();
        jdbc.sql("delete from absence where person_code like 'rt-%'").update();
    }

    /** 経路試験課長の段が一つあり、経路試験係担当が起案したもの。 */
    public long put(String state, Weight weight) {
        boolean draft = state.equals("DRAFT");
        long id = jdbc.sql(
                        """
                        insert into approval (subject, body, category, retention, disclosure, weight, drafter_post,
                          drafter_person, drafted_at, state, fiscal_year, serial, number, edition)
                        values ('経路試験の起案', '本文の一行目\n二行目', 'GENERAL', 'FIVE', 'OPEN', :weight, :post, :post, :at, :state,
                          :year, :serial, :number, :edition) returning id""")
                .param("weight", weight.name())
                .param("post", RouteOffice.TANTO)
                .param("at", Timestamp.from(clock.instant()))
                .param("state", draft ? "DRAFT" : "CIRCULATING")
                .param("year", draft ? null : 1999)
                .param("serial", draft ? null : nextSerial())
                .param("number", draft ? null : "経路試験第" + nextSerial() + "号")
                .param("edition", draft ? 0 : 1)
                .query(Long.class)
                .single();
        jdbc.sql("insert into approval_stage (approval_id, stage, kind, reason) values (?, 1, 'DECIDE', '試験')")
                .param(id)
                .update();
        jdbc.sql("insert into approval_step (approval_id, stage, post_code, asked_post) values (?, 1, ?, ?)")
                .params(id, RouteOffice.KACHO, RouteOffice.KACHO)
                .update();
        settle(id, state);
        return id;
    }

    /** 終わった起案には段を書き足せないので、段を置いてから終わらせる。 */
    private void settle(long id, String state) {
        if (!state.equals("DRAFT") && !state.equals("CIRCULATING")) {
            jdbc.sql("update approval set state = ?, closed_at = ? where id = ?")
                    .params(state, Timestamp.from(clock.instant()), id)
                    .update();
        }
    }

    private int nextSerial() {
        return jdbc.sql("select coalesce(max(serial), 0) + 1 from approval where fiscal_year = 1999")
                .query(Integer.class)
                .single();
    }

    long step(long approvalId) {
        return jdbc.sql("select id from approval_step where approval_id = ?")
                .param(approvalId)
                .query(Long.class)
                .single();
    }

    /** 課長の段を、係長が代わって承認した。 */
    public long decidedFor(String state, Weight weight, Capacity capacity) {
        long id = put(state, weight);
        act(id, "DAIKETSU", RouteOffice.KAKARICHO, capacity);
        events.publishEvent(new DecidedInAbsence(id, step(id), RouteOffice.KACHO, capacity));
        return id;
    }

    void act(long id, String kind, String post, Capacity capacity) {
        jdbc.sql(
                        """
                        insert into approval_act (approval_id, kind, stage, step_id, edition, person_code, post_code,
                          post_name, capacity, words, acted_at) values (?, ?, 1, ?, 1, ?, ?, '経路試験係長', ?, '急ぐため', ?)""")
                .params(id, kind, step(id), post, post, capacity.name(), Timestamp.from(clock.instant()))
                .update();
    }

    public void planned(long id, CirculationKind kind, String post) {
        jdbc.sql("insert into approval_circulation (approval_id, kind, post_code, reason) values (?, ?, ?, '関わるため')")
                .params(id, kind.name(), post)
                .update();
    }

    public void decide(long id) {
        events.publishEvent(new ApprovalDecided(id));
    }

    public long away(String person, LocalDate from, LocalDate to) {
        return jdbc.sql("insert into absence (person_code, from_date, to_date) values (?, ?, ?) returning id")
                .params(person, from, to)
                .query(Long.class)
                .single();
    }

    /** 開いている仕事の、作業の名と職。 */
    public List<String> open(long id) {
        return tasks(id).stream()
                .map(task -> task.step() + " " + task.postCode())
                .sorted()
                .toList();
    }

    public List<WorkItem> tasks(long id) {
        return workItems.openOf("approval", String.valueOf(id));
    }

    @SuppressWarnings("unchecked")
    public <F> void complete(long id, String post, String by, Class<F> type, Consumer<F> fill) {
        WorkItem task = tasks(id).stream()
                .filter(each -> each.postCode().equals(post))
                .findFirst()
                .orElseThrow(() -> new AssertionError(post + " の仕事がない。開いているのは " + open(id)));
        Object form = forms.of(task).open(task);
        fill.accept((F) form);
        try {
            office.as(by);
            desk.submit(task.taskId(), form, office.as(by));
        } finally {
            office.leave();
        }
    }

    Map<String, Object> row(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query().singleRow();
    }
}
