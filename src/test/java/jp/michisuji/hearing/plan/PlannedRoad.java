package jp.michisuji.hearing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.web.ArrangeDate;
import jp.michisuji.hearing.web.CheckMaterial;
import jp.michisuji.hearing.web.PrepareMaterial;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Stage;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 意見を聴きながら進む道筋。案件を起案し、団体を決め、審議と聴取を一歩ずつ進める。 */
public class PlannedRoad {

    public static final String OWNER = "shiba-machizukuri-kacho";
    private static final String SITTING = "聴取を待つ試験の会議";

    private final Office office;
    private final MovableClock clock;
    private final Programmes programmes;
    private final Proposals proposals;
    private final HearingGroups groups;
    private final Hearings hearings;
    private final PlanConfirmation confirmation;
    private final Deliberations deliberations;
    private final SittingPlanning planning;
    private final Walk walk;
    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final JdbcClient jdbc;
    private LocalDate today;

    PlannedRoad(
            Office office,
            MovableClock clock,
            Programmes programmes,
            Proposals proposals,
            HearingGroups groups,
            Hearings hearings,
            PlanConfirmation confirmation,
            Deliberations deliberations,
            SittingPlanning planning,
            Walk walk,
            WorkItems workItems,
            TaskForms forms,
            TaskDesk desk,
            JdbcClient jdbc) {
        this.office = office;
        this.clock = clock;
        this.programmes = programmes;
        this.proposals = proposals;
        this.groups = groups;
        this.hearings = hearings;
        this.confirmation = confirmation;
        this.deliberations = deliberations;
        this.planning = planning;
        this.walk = walk;
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    public void open() {
        clock.reset();
        office.open();
        today = LocalDate.of(2025, 9, 4);
    }

    /** 文脈を分け合う他の試験が、次の会議と取り違えないようにする。 */
    public void close() {
        jdbc.sql("update sitting set state = 'HELD' where state = 'PLANNED' and name = ?")
                .param(SITTING)
                .update();
        clock.reset();
    }

    public long propose() {
        long programme = programmes.all().get(0).id();
        var draft = new Proposals.Draft(
                programme, "意見を聴いて決める案件", null, null, OWNER, CommitteePosition.NONE, ReformItem.ROAD, null);
        return proposals.propose(draft, Actor.system());
    }

    /** 案件の触れる業務を星取表に載せる。 */
    public void touch(long item, String section, String name, String disposition) {
        jdbc.sql("insert into duty_section (name) values (?) on conflict do nothing")
                .param(section)
                .update();
        jdbc.sql(
                        "insert into duty (item_id, section, heading, name, disposition, sort_order) values (?, ?, ?, ?, ?, 0)")
                .params(item, section, "案件" + item + "の業務", name, disposition)
                .update();
    }

    public long group(String name) {
        return groups.register(name, HearingGroup.Status.DECIDED, null, null);
    }

    public List<String> plan(long item, String group, Stage before) {
        PlanChoice choice = new PlanChoice(group(group), true, "試験のため", OWNER, Optional.ofNullable(before));
        List<String> opened = confirmation.confirm(item, List.of(choice), office.as("kaikaku-kacho"));
        office.leave();
        return opened;
    }

    public Hearing hearing(long item, String group) {
        return hearings.of(item).stream()
                .filter(hearing ->
                        hearing.group() != null && hearing.group().name().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** 説明資料を作り、事前の確認を済ませる。 */
    public void prepareMaterial(long hearing) {
        complete(hearing, PrepareMaterial.class, form -> {
            form.setTitle("説明資料");
            form.setText("要点");
        });
        complete(hearing, CheckMaterial.class, form -> form.setOutcome("ready"));
    }

    /** 説明資料を作ってあれば、相手の意向で実施しないこととする。 */
    public void decline(long hearing) {
        complete(hearing, ArrangeDate.class, form -> {
            form.setOutcome("decline");
            form.setReason("相手の意向による");
        });
    }

    public void settle(long hearing) {
        prepareMaterial(hearing);
        decline(hearing);
    }

    @SuppressWarnings("unchecked")
    private <F> void complete(long hearing, Class<F> type, Consumer<F> fill) {
        WorkItem task = workItems.openOfItem(hearings.get(hearing).itemId()).stream()
                .filter(open -> open.subject().type().equals("hearing")
                        && open.subject().id().equals(String.valueOf(hearing)))
                .findFirst()
                .orElseThrow();
        Object form = forms.of(task).open(task);
        fill.accept((F) form);
        desk.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }

    /** 資料を確認する手前まで。 */
    public void submitPapers(long item) {
        Sitting sitting = planning.plan(
                Sitting.planned(last(item).bodyCode(), SITTING, null, today.plusDays(20)), Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
    }

    public void checkPapers(long item) {
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
    }

    public void prepare(long item) {
        submitPapers(item);
        checkPapers(item);
    }

    public void record(long item, Result result, Stage remandTo) {
        today = today.plusDays(21);
        clock.set(today.atTime(9, 0));
        Long sitting = last(item).sittingId() == null
                ? planning.plan(Sitting.planned(last(item).bodyCode(), SITTING, null, today), Actor.system())
                        .id()
                : last(item).sittingId();
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(sitting);
            form.setResult(result);
            form.setRemandTo(remandTo);
            form.setReason("試験のため");
        });
    }

    public void pass(long item) {
        prepare(item);
        record(item, Result.APPROVED, null);
    }

    private jp.michisuji.meeting.Deliberation last(long item) {
        var all = deliberations.ofItem(item);
        return all.get(all.size() - 1);
    }
}
