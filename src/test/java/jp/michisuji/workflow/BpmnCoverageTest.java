package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.hearing.web.ArrangeDate;
import jp.michisuji.hearing.web.PrepareMaterial;
import jp.michisuji.hearing.web.RecordHearing;
import jp.michisuji.hearing.web.SummarizeOpinions;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
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
import jp.michisuji.reform.ReformItems;
import jp.michisuji.schedule.ExtensionDesk;
import jp.michisuji.schedule.web.DecideExtension;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.DiagramTour;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 図の終わりと境界。どの図のどの終わりと境界イベントも、ここで一度は実際に通る。
 *
 * <p>図に終わりや境界を足すと、通る道をここに足すまでビルドが名を挙げて落ちる。数えるのはこの試験が通した分だけである。
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BpmnCoverageTest {

    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final String SITTING = "図の試験の会議";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    ExtensionDesk extensions;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    ReformItems items;

    @Autowired
    Deliberations deliberations;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingPlanning planning;

    @Autowired
    Hearings hearings;

    @Autowired
    ProcessRuns runs;

    @Autowired
    AuditLog audit;

    @Autowired(required = false)
    List<DiagramTour> tours = List.of();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    private final Map<String, Long> before = new TreeMap<>();
    private LocalDate today = LocalDate.of(2025, 9, 4);

    @BeforeAll
    void 始める前に通った数を控える() {
        points().forEach(point -> before.put(point.name(), passed(point)));
    }

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        today = LocalDate.of(2025, 9, 4);
        office.open();
    }

    /** 文脈を分け合う他の試験が、次の会議と取り違えないようにする。 */
    @AfterEach
    void 残った会議を済んだことにする() {
        jdbc.sql("update sitting set state = 'HELD' where state = 'PLANNED' and name = ?")
                .param(SITTING)
                .update();
    }

    @Test
    void 道筋を終わりまで歩く() {
        long item = propose(ReformItem.ROAD);
        Stream.of(Stage.BUKAI, Stage.KAIKAKU_KAIGI, Stage.CHOGI, Stage.GIKAI).forEach(stage -> pass(item));
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.DONE);
        layOutTransfers(items.get(item).processInstanceId());
    }

    @Test
    void 中間報告を差し戻されながら終わりまで歩く() {
        long item = propose(ReformItem.INTERIM_REPORT);
        prepare(item);
        record(item, form -> {
            form.setResult(Result.REMANDED);
            form.setRemandTo(Stage.GIKAI);
            form.setReason("数字を改めること");
        });
        Stream.of(Stage.GIKAI, Stage.KAIKAKU_KAIGI, Stage.COMMITTEE_AFTER).forEach(stage -> {
            assertThat(last(item).stage()).isEqualTo(stage);
            pass(item);
        });
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.DONE);
    }

    @Test
    void 道筋も中間報告も会議体で取り下げられる() {
        for (String process : List.of(ReformItem.ROAD, ReformItem.INTERIM_REPORT)) {
            long item = propose(process);
            prepare(item);
            record(item, form -> {
                form.setResult(Result.WITHDRAWN);
                form.setReason("統合したため");
            });
            assertThat(items.get(item).state()).as(process).isEqualTo(ReformItem.State.WITHDRAWN);
            assertThat(walk.steps(item)).as(process).isEmpty();
        }
    }

    @Test
    void 道筋も中間報告も起案者が取り下げられる() {
        for (String process : List.of(ReformItem.ROAD, ReformItem.INTERIM_REPORT)) {
            long item = propose(process);
            proposals.withdraw(item, "重複していたため", Actor.system());
            assertThat(items.get(item).state()).as(process).isEqualTo(ReformItem.State.WITHDRAWN);
            assertThat(walk.steps(item)).as(process).isEmpty();
        }
    }

    @Test
    void 資料の提出期限を過ぎると一度だけ経過に残し仕事は残る() {
        long item = propose(ReformItem.ROAD);
        Sitting sitting = plan(item, today.plusDays(20));
        register(item, sitting);
        WorkItem task = walk.task(item, "資料を提出する");
        Job timer = paperTimer(task);
        Instant due = timer.getDuedate().toInstant();
        assertThat(due)
                .isEqualTo(task.due()
                        .date()
                        .plusDays(1)
                        .atTime(8, 30)
                        .atZone(TOKYO)
                        .toInstant());

        clock.set(LocalDateTime.ofInstant(due.plusSeconds(60), TOKYO));
        assertThat(management.createJobQuery().jobId(timer.getId()).executable().count())
                .isEqualTo(1);
        management.executeJob(timer.getId());

        assertThat(audit.ofItem(item))
                .filteredOn(entry -> entry.action().equals("paper.overdue"))
                .hasSize(1);
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(task.processInstanceId())
                        .count())
                .isZero();
        submit(item);
        assertThat(walk.steps(item)).containsExactly("資料を確認する");
    }

    @Test
    void 会議の日が動けば遅れを知らせる時刻も動く() {
        long item = propose(ReformItem.ROAD);
        Sitting sitting = plan(item, today.plusDays(20));
        register(item, sitting);
        Instant first = paperTimer(walk.task(item, "資料を提出する")).getDuedate().toInstant();
        int version = sittings.get(sitting.id()).version();
        planning.redate(sitting.id(), today.plusDays(27), "会場の都合", version, Actor.system());
        WorkItem moved = walk.task(item, "資料を提出する");
        assertThat(paperTimer(moved).getDuedate().toInstant())
                .isAfter(first)
                .isEqualTo(moved.due()
                        .date()
                        .plusDays(1)
                        .atTime(8, 30)
                        .atZone(TOKYO)
                        .toInstant());
    }

    @Test
    void 職員説明会を終わりごとに歩く() {
        for (String process : List.of("staff-briefing")) {
            long done = hear(process);
            walk.complete(done, "日程を決める", ArrangeDate.class, form -> {
                form.setOutcome("arrange");
                form.setDate("2025-11-10");
            });
            clock.set(LocalDateTime.of(2025, 11, 18, 9, 0));
            walk.complete(done, "実施を記録する", RecordHearing.class, form -> form.getOpinions()
                    .get(0)
                    .setBody("窓口はどこになるか"));
            walk.complete(done, "意見を整理する", SummarizeOpinions.class, form -> {
                form.setOutcome("close");
                form.setSummary("窓口の場所について");
            });
            assertThat(walk.steps(done)).as(process).isEmpty();
            clock.reset();
            long declined = hear(process);
            walk.complete(declined, "日程を決める", ArrangeDate.class, form -> {
                form.setOutcome("decline");
                form.setReason("相手の意向による");
            });
            assertThat(walk.steps(declined)).as(process).isEmpty();
        }
    }

    @Test
    void 毎日のまとめを_開庁日と閉庁日に走らせる() {
        for (LocalDateTime morning : List.of(LocalDateTime.of(2025, 9, 5, 6, 0), LocalDateTime.of(2025, 9, 6, 6, 0))) {
            clock.set(morning);
            runtime.startProcessInstanceByKey("daily-reminder");
            management.createJobQuery().processDefinitionKey("daily-reminder").messages().list().stream()
                    .map(Job::getId)
                    .forEach(management::executeJob);
        }
        clock.reset();
    }

    @Test
    void 期限の延長を_認められ_認められず_仕事が先に済むまで歩く() {
        for (String end : List.of("grant", "refuse", "moot")) {
            long item = propose(ReformItem.ROAD);
            register(item, plan(item, today.plusDays(20)));
            WorkItem task = walk.task(item, "資料を提出する");
            LocalDate wanted = task.due().date().plusDays(3);
            extensions.request(task.taskId(), wanted, "図面が間に合わない", office.as(OWNER));
            if (end.equals("moot")) {
                proposals.withdraw(item, "重複していたため", Actor.system());
            } else {
                walk.complete(item, "期限の延長を決める", DecideExtension.class, form -> {
                    form.setOutcome(end);
                    form.setComment("分かりました");
                });
            }
            assertThat(walk.steps(item)).as(end).doesNotContain("期限の延長を決める");
        }
    }

    @Test
    void 業務ごとの図を終わりまで巡る() {
        tours.forEach(tour -> {
            clock.reset();
            assertThatCode(tour::walk).as(tour.name()).doesNotThrowAnyException();
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void どの終わりも境界イベントも通っている() {
        assertThat(points().filter(point -> passed(point) == before.get(point.name())))
                .as("どの試験も通っていない終わり・境界イベント")
                .extracting(Point::name)
                .isEmpty();
    }

    /** 図の一点。 */
    private record Point(String process, String id) {
        String name() {
            return process + " の " + id;
        }
    }

    private static Stream<Point> points() {
        return Diagrams.all().stream()
                .flatMap(diagram -> diagram.model().getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> node instanceof EndEvent || node instanceof BoundaryEvent)
                        .map(node -> new Point(diagram.key(), node.getId())));
    }

    /** 通り終えた回数。誤りを投げる終わりは、投げた先に取り消されて終わる。 */
    private long passed(Point point) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(point.process())
                .latestVersion()
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery()
                .processDefinitionId(definition)
                .activityId(point.id())
                .finished()
                .count();
    }

    /** 移管を並べるのは自動処理である。業務のない案件では、並べるものがないまま終わる。 */
    private void layOutTransfers(String road) {
        management
                .createJobQuery()
                .processInstanceId(road)
                .messages()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        assertThat(runs.running(road)).isFalse();
    }

    private Job paperTimer(WorkItem task) {
        return management
                .createJobQuery()
                .processInstanceId(task.processInstanceId())
                .activityId("event_paperOverdue")
                .singleResult();
    }

    private long propose(String process) {
        return proposals.propose(draft(process), Actor.system());
    }

    private Proposals.Draft draft(String process) {
        long programme = programmes.all().get(0).id();
        return new Proposals.Draft(programme, "図の終わりを確かめる案件", null, null, OWNER, CommitteePosition.NONE, process, null);
    }

    private long hear(String process) {
        long item = proposals.register(draft(ReformItem.ROAD), today, Actor.system());
        long id = hearings.open(NewHearing.ofStaff(item, OWNER, null), Actor.system());
        runs.start(process, String.valueOf(id), Map.of("itemId", item, "hearingId", id));
        walk.complete(item, "説明資料を作る", PrepareMaterial.class, form -> {
            form.setTitle("説明資料");
            form.setText("要点");
        });
        return item;
    }

    private void pass(long item) {
        prepare(item);
        record(item, form -> form.setResult(Result.APPROVED));
    }

    private void prepare(long item) {
        register(item, plan(item, today.plusDays(20)));
        submit(item);
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        today = today.plusDays(21);
        clock.set(today.atTime(9, 0));
    }

    private Sitting plan(long item, LocalDate date) {
        String body = last(item).bodyCode();
        return planning.plan(Sitting.planned(body, SITTING, null, date), Actor.system());
    }

    private void register(long item, Sitting sitting) {
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
    }

    private void submit(long item) {
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
    }

    private void record(long item, Consumer<RecordResult> fill) {
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(last(item).sittingId());
            fill.accept(form);
        });
    }

    private Deliberation last(long item) {
        List<Deliberation> all = deliberations.ofItem(item);
        return all.get(all.size() - 1);
    }
}
