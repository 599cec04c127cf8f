package jp.michisuji.schedule.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.michisuji.schedule.programme.ScheduleRoom.road;
import static jp.michisuji.schedule.programme.ScheduleRoom.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.calendar.DayChange;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableDesk;
import jp.michisuji.decision.TableVersion;
import jp.michisuji.decision.Tables;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.ClosedDayDesk;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.OtherNode;
import jp.michisuji.workflow.StepHistory;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** 写しの新しさ。暦、表、図、ほかの節点の行い、日のどれが変わっても次に見れば新しく、変わらなければ同じ写しを見る。 */
@ApplicationTest
class FreshScheduleTest {

    private static final String MANUAL = "bpmn/transfer/manual-track.bpmn";
    private static final String INVENTORY = "callActivity_preparation/callActivity_manualTrack/userTask_takeInventory";
    private static final String WRITING = "callActivity_preparation/callActivity_manualTrack/userTask_writeManual";
    private static final String RESULT = "callActivity_bukai/userTask_recordResult";
    private static final LocalDate CLOSED = LocalDate.of(2027, 3, 24);

    @Autowired
    ScheduleRoom room;

    @Autowired
    ScheduleItems items;

    @Autowired
    SnapshotReading reading;

    @Autowired
    AuditLog audit;

    @Autowired
    StepHistory history;

    @Autowired
    OutlineSource outlines;

    @Autowired
    Clock clock;

    @Autowired
    ClosedDayDesk closing;

    @Autowired
    ClosedDays closedDays;

    @Autowired
    Tables tables;

    @Autowired
    TableDesk desk;

    @Autowired
    Office people;

    @Autowired
    SittingPlanning planning;

    @Autowired
    RepositoryService repository;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private long duty;

    @BeforeEach
    void 始まらない業務が一つある() {
        room.open("2026-04-06");
        duty = room.duty();
    }

    @AfterEach
    void 片付ける() {
        people.leave();
        items.close();
        room.close();
    }

    @Test
    void 何も変わらなければ_同じ写しを見る() {
        assertThat(room.now()).isSameAs(room.now());
    }

    @Test
    void 閉庁日を加えると_遡る計画が一開庁日早まる() {
        Span before = plan("userTask_confirmHandover");
        try {
            closing.change(
                    List.of(new DayChange(CLOSED, DayChange.Kind.CLOSE, "システム更改")),
                    "試験のため",
                    people.as("kaikaku-kacho"));

            // 3月10日（水）から一日
            assertThat(before).isEqualTo(span("2027-03-10", "2027-04-01"));
            assertThat(plan("userTask_confirmHandover")).isEqualTo(span("2027-03-09", "2027-04-01"));
        } finally {
            closedDays.restore(CLOSED);
            audit.record(Actor.system(), Act.of("test.restore", "test", "day", "試験の閉庁日を戻した"));
        }
        assertThat(plan("userTask_confirmHandover")).isEqualTo(before);
    }

    @Test
    void 所要の表を改めると_計画が改まる() {
        Span before = plan("userTask_judgeReadiness");
        try {
            adopt("lead-times", tables.packed("lead-times").without("rule_duty-transfer_confirmHandover"));
            // 引継書の確認の十五開庁日を数えない
            assertThat(plan("userTask_judgeReadiness")).isEqualTo(span("2027-03-10", "2027-03-17"));
        } finally {
            adopt("lead-times", tables.packed("lead-times"));
        }
        assertThat(plan("userTask_judgeReadiness")).isEqualTo(before);
    }

    @Test
    void 期限の表を改めると_資料の間に合う開催が改まる() {
        room.at("2032-02-02");
        Sitting listed = items.sitting("BUKAI", "2032-03-08");
        long item = items.propose("2032-12-24");
        items.register(item, listed);
        assertThat(room.line(road(item, RESULT)).forecast()).isEqualTo(span("2032-03-03", "2032-03-08"));
        try {
            adopt("deadline-rules", tables.packed("deadline-rules").without("rule_deliberation_checkPaper"));
            // 期限のない資料は、開催の日までに整えばよい
            assertThat(room.line(road(item, RESULT)).forecast()).isEqualTo(span("2032-03-08", "2032-03-08"));
        } finally {
            adopt("deadline-rules", tables.packed("deadline-rules"));
        }
        assertThat(room.line(road(item, RESULT)).forecast()).isEqualTo(span("2032-03-03", "2032-03-08"));
    }

    @Test
    void 図を配り直すと_その図の道で数える() throws IOException {
        Span before = plan(INVENTORY);
        String shortened = new ClassPathResource(MANUAL)
                .getContentAsString(UTF_8)
                .replace(
                        "sourceRef=\"userTask_takeInventory\" targetRef=\"userTask_chooseMethod\"",
                        "sourceRef=\"userTask_takeInventory\" targetRef=\"userTask_writeManual\"");
        String deployed = repository
                .createDeployment()
                .name("工程表の試験")
                .addString(MANUAL, shortened)
                .deploy()
                .getId();
        try {
            // 作成方法を決める十五開庁日がなくなり、7月1日（水）は 23日（木）に
            assertThat(before).isEqualTo(span("2026-07-01", "2026-07-30"));
            assertThat(plan(INVENTORY)).isEqualTo(span("2026-07-23", "2026-08-21"));
        } finally {
            repository.deleteDeployment(deployed, true);
        }
        assertThat(plan(INVENTORY)).isEqualTo(before);
        assertThat(plan(WRITING)).isEqualTo(span("2026-08-21", "2026-12-21"));
    }

    @Test
    void ほかの節点の行いも_次に見れば見える() {
        room.at("2032-02-02");
        Sitting listed = items.sitting("BUKAI", "2032-05-10");
        long item = items.propose("2032-12-24");
        items.register(item, listed);
        ProgrammeSchedule second = new ProgrammeSchedule(reading, audit, history, outlines, clock);
        ScheduleSnapshot before = second.now();
        assertThat(second.now()).isSameAs(before);

        new OtherNode(jdbc, transactions)
                .meanwhile(
                        () -> planning.redate(
                                listed.id(), LocalDate.of(2032, 5, 24), "会場の都合", listed.version(), Actor.system()),
                        // まだ確定していない移動は見えない
                        () -> assertThat(second.now().outlook().spans().get(road(item, RESULT)))
                                .isEqualTo(before.outlook().spans().get(road(item, RESULT))));

        assertThat(second.now().outlook().spans().get(road(item, RESULT)).finish())
                .isEqualTo("2032-05-24");
        assertThat(second.now()).isSameAs(second.now());
    }

    @Test
    void 日が改まると_今日から見込み直す() {
        ScheduleSnapshot before = room.now();
        assertThat(forecast(INVENTORY)).isEqualTo(span("2026-04-20", "2026-05-22"));

        room.at("2026-04-07");
        assertThat(room.now()).isNotSameAs(before);
        assertThat(room.now().today()).isEqualTo("2026-04-07");
        assertThat(forecast(INVENTORY)).isEqualTo(span("2026-04-21", "2026-05-25"));
    }

    private void adopt(String key, DecisionTable table) {
        TableVersion version = desk.propose(key, table, "工程表の試験", people.as("kaikaku"));
        desk.adopt(key, version.id(), "", people.as("kaikaku-kacho"));
        people.leave();
    }

    private Span plan(String path) {
        return room.line(ScheduleRoom.duty(duty, path)).plan();
    }

    private Span forecast(String path) {
        return room.line(ScheduleRoom.duty(duty, path)).forecast();
    }
}
