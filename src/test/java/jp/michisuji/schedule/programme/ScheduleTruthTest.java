package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.Sketch.day;
import static jp.michisuji.schedule.programme.Sketch.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.michisuji.decision.TableDesk;
import jp.michisuji.decision.TableVersion;
import jp.michisuji.decision.Tables;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
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
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 工程表の正しさ。図と台帳と仕事の記録から、実績と計画と見込みを日付で確かめる。 */
@ApplicationTest
class ScheduleTruthTest {

    @Autowired
    ProgrammeSchedule schedule;

    @Autowired
    TransferOffice office;

    @Autowired
    Office people;

    @Autowired
    TransferDemands demands;

    @Autowired
    Transfers transfers;

    @Autowired
    TransferStop stop;

    @Autowired
    Walk walk;

    @Autowired
    Proposals proposals;

    @Autowired
    Programmes programmes;

    @Autowired
    Deliberations deliberations;

    @Autowired
    SittingPlanning planning;

    @Autowired
    SittingCancellation cancellation;

    @Autowired
    Tables tables;

    @Autowired
    TableDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    private LocalDate today;

    /** ほかの試験の会議と混ざらないよう、令和14年2月2日（月）に移る。 */
    @BeforeEach
    void 令和14年の区役所を開く() {
        office.open();
        at("2032-02-02");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 起案した案件は_所要を重ねて_起案のときに次だった開催で見込む() {
        sitting("BUKAI", "2032-04-05");
        long item = propose("2032-12-24");

        // 三日（火）から五開庁日で9日（月）、11日（水）が休みで五開庁日は17日（火）、二開庁日で19日（木）
        assertThat(finish(item, "callActivity_bukai/userTask_registerAgenda")).isEqualTo("2032-02-09");
        assertThat(finish(item, "callActivity_bukai/userTask_submitPaper")).isEqualTo("2032-02-17");
        assertThat(finish(item, "callActivity_bukai/userTask_checkPaper")).isEqualTo("2032-02-19");
        assertThat(finish(item, "callActivity_bukai/userTask_recordResult")).isEqualTo("2032-04-05");

        // 審議は開いたときの次の開催に付くので、後から早い開催が予定されても、載せ替えるまでは変わらない
        sitting("BUKAI", "2032-03-08");
        assertThat(finish(item, "callActivity_bukai/userTask_recordResult")).isEqualTo("2032-04-05");
        assertThat(facts(item)).containsEntry(road(item, "callActivity_bukai/userTask_registerAgenda"), open());
    }

    @Test
    void 載せた開催の日に終わると見込み_中止になっても行き先をなくさない() {
        Sitting listed = sitting("BUKAI", "2032-05-10");
        long item = propose("2032-12-24");
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(listed.id()));

        assertThat(finish(item, "callActivity_bukai/userTask_recordResult")).isEqualTo("2032-05-10");
        assertThat(facts(item))
                .containsEntry(
                        road(item, "callActivity_bukai/userTask_registerAgenda"), fact("2032-02-02", "2032-02-02"));

        cancellation.cancel(listed.id(), "定足数に足りない", listed.version(), Actor.system());
        assertThat(schedule.now().outlook().spans())
                .containsKey(road(item, "callActivity_gikai/userTask_recordResult"));
        assertThat(kindsOf(item)).doesNotContain(Trouble.Kind.NO_SITTING);
    }

    @Test
    void 予定のない会議体は仮に置いた日で見込み_そう断る() {
        long item = propose("2032-12-24");

        assertThat(schedule.now().outlook().spans())
                .containsKey(road(item, "callActivity_gikai/userTask_recordResult"));
        assertThat(kindsOf(item)).contains(Trouble.Kind.ASSUMED_SITTING).doesNotContain(Trouble.Kind.NO_SITTING);
        assertThat(page()).contains("開催の日を仮に置いて見込んでいる会議体が", "開くものとして見込みます。");
    }

    @Test
    void 了承された段階は済み_差し戻されると戻り先から先はまた来る() {
        long item = propose("2032-12-24");
        StepKey result = road(item, "callActivity_bukai/userTask_recordResult");
        StepKey agreed = road(item, "event_agreedAtBukai");
        pass(item);

        assertThat(facts(item).get(result).done()).isTrue();
        assertThat(facts(item).get(agreed).done()).isTrue();

        prepare(item);
        record(item, form -> {
            form.setResult(Result.REMANDED);
            form.setRemandTo(Stage.BUKAI);
            form.setReason("分担を整理すること");
        });
        assertThat(facts(item)).doesNotContainKeys(result, agreed);
        assertThat(facts(item).get(road(item, "callActivity_bukai/userTask_registerAgenda")))
                .satisfies(again -> assertThat(again.done()).isFalse());
    }

    @Test
    void 継続になった案件は_審議の記録がまた開いている() {
        long item = propose("2032-12-24");
        prepare(item);
        record(item, form -> {
            form.setResult(Result.CONTINUED);
            form.setReason("さらに調べること");
        });

        assertThat(facts(item).get(road(item, "callActivity_bukai/userTask_recordResult")))
                .satisfies(again -> assertThat(again.done()).isFalse());
        assertThat(schedule.now().outlook().spans())
                .containsKey(road(item, "callActivity_gikai/userTask_recordResult"));
    }

    @Test
    void 議会に報告し終えた案件は_すべての工程が済んでいる() {
        long item = propose("2032-12-24");
        for (int stage = 0; stage < 4; stage++) {
            pass(item);
        }

        assertThat(schedule.now().steps().get("item:" + item))
                .extracting(PlanStep::key)
                .allMatch(step -> schedule.now().situation().facts().get(step).done());
    }

    @Test
    void 始まらない業務にも移管日から遡った計画がある() {
        at("2026-04-06");
        long duty = office.duty(null);

        assertThat(facts("duty:" + duty)).isEmpty();
        // 3月22日（月）は振替休日。十五開庁日、十開庁日、五開庁日と遡る
        assertThat(schedule.now().plan().spans()).satisfies(spans -> {
            assertThat(spans.get(move(duty, "userTask_confirmHandover")).start())
                    .isEqualTo("2027-03-10");
            assertThat(spans.get(move(duty, "userTask_prepareHandover")).start())
                    .isEqualTo("2027-02-24");
            assertThat(spans.get(move(duty, "userTask_judgeReadiness")).start()).isEqualTo("2027-02-16");
        });
    }

    @Test
    void 始まった移管は準備を決めるところから実績があり_要らない筋は計画にない() {
        at("2026-04-06");
        long transfer = demands.begin();
        long duty = transfers.get(transfer).dutyId();
        assertThat(facts("duty:" + duty)).containsOnly(Map.entry(move(duty, "userTask_decideNeeds"), open()));

        at("2026-04-08");
        demands.decide(transfer, Set.of(Need.MANUAL));
        assertThat(facts("duty:" + duty))
                .containsEntry(move(duty, "userTask_decideNeeds"), fact("2026-04-06", "2026-04-08"));
        assertThat(labels("duty:" + duty)).contains("業務を棚卸しする").doesNotContain("経費を積算する", "必要人員を出す");
    }

    @Test
    void 取り止めた移管と廃止の業務は計画にない() {
        long transfer = demands.begin();
        long duty = transfers.get(transfer).dutyId();
        long abolished = office.duty(null, Disposition.ABOLISHED);
        assertThat(schedule.now().subjects()).containsKey("duty:" + duty).doesNotContainKey("duty:" + abolished);

        stop.stop(transfer, "案が改まった", Actor.system());
        assertThat(schedule.now().subjects()).doesNotContainKey("duty:" + duty);
    }

    @Test
    void 過ぎた目標日と移管日のない業務は_画面で名を挙げて断る() {
        propose("2031-12-24");
        long duty = office.duty(null);
        jdbc.sql("update duty set transfer_on = null where id = ?").param(duty).update();

        assertThat(page()).contains("終わりの日が過ぎている", "令和13年12月24日", "を、終えないまま過ぎています。", "終わりの日が決まっていない");
    }

    @Test
    void 所要の行を外すと_その名を挙げて0開庁日として数える() {
        propose("2032-12-24");
        try {
            adopt("rule_deliberation_submitPaper");
            assertThat(page()).contains("「資料を提出する」", "の所要が決まっていないので、0開庁日として数えています。");
        } finally {
            adopt(null);
        }
        assertThat(page()).doesNotContain("「資料を提出する」の所要が決まっていない");
    }

    private String page() {
        return Employee.words(Employee.login(mvc, "kaikaku-kacho").get("/schedule"));
    }

    private void adopt(String without) {
        var table = without == null
                ? tables.packed("lead-times")
                : tables.packed("lead-times").without(without);
        TableVersion version = desk.propose("lead-times", table, "工程表の試験", people.as("kaikaku"));
        desk.adopt("lead-times", version.id(), "", people.as("kaikaku-kacho"));
        people.leave();
    }

    private void at(String date) {
        today = day(date);
        clock.set(today.atTime(9, 0));
    }

    private Fact open() {
        return new Fact(today, null);
    }

    private Sitting sitting(String body, String date) {
        return planning.plan(Sitting.planned(body, "工程表の試験の会議", null, day(date)), Actor.system());
    }

    private long propose(String target) {
        long item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "工程表の試験の案件",
                        null,
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        jdbc.sql("update reform_item set target_on = ? where id = ?")
                .params(day(target), item)
                .update();
        return item;
    }

    private void pass(long item) {
        prepare(item);
        record(item, form -> form.setResult(Result.APPROVED));
    }

    private void prepare(long item) {
        Sitting sitting = sitting(last(item).bodyCode(), today.plusDays(20).toString());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        at(today.plusDays(21).toString());
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

    private Map<StepKey, Fact> facts(long item) {
        return facts("item:" + item);
    }

    private Map<StepKey, Fact> facts(String subject) {
        return schedule.now().situation().facts().entrySet().stream()
                .filter(fact -> fact.getKey().subject().equals(subject))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalDate finish(long item, String path) {
        return schedule.now().outlook().spans().get(road(item, path)).finish();
    }

    private List<Trouble.Kind> kindsOf(long item) {
        return schedule.now().outlook().troubles().stream()
                .filter(trouble ->
                        trouble.steps().stream().anyMatch(step -> step.subject().equals("item:" + item)))
                .map(Trouble::kind)
                .toList();
    }

    private List<String> labels(String subject) {
        return schedule.now().steps().get(subject).stream().map(PlanStep::label).toList();
    }

    private static StepKey road(long item, String path) {
        return StepKey.of("item:" + item, "reform-road", path);
    }

    private static StepKey move(long duty, String path) {
        return StepKey.of("duty:" + duty, "duty-transfer", path);
    }
}
