package jp.michisuji.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Stage;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.Report;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 道筋。部会 → 改革会議 → 庁議 → 議会報告を、結果ごとに歩く。 */
@ApplicationTest
class RoadProcessTest {

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Proposals proposals;

    @Autowired
    ReformItems items;

    @Autowired
    Programmes programmes;

    @Autowired
    Deliberations deliberations;

    @Autowired
    SittingPlanning planning;

    @Autowired
    RoadMap roadMap;

    @Autowired
    MovableClock clock;

    private LocalDate today = LocalDate.of(2025, 9, 4);

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 部会から議会報告まで了承されると道筋を終える() {
        long item = propose(CommitteePosition.NONE);
        for (Stage stage : List.of(Stage.BUKAI, Stage.KAIKAKU_KAIGI, Stage.CHOGI, Stage.GIKAI)) {
            assertThat(stages(item)).last().isEqualTo(stage);
            pass(item, stage);
        }
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.DONE);
        assertThat(walk.steps(item)).isEmpty();
    }

    @Test
    void 行政経営推進委員会を改革会議の前に置ける() {
        long item = propose(CommitteePosition.BEFORE);
        List.of(Stage.BUKAI, Stage.COMMITTEE_BEFORE, Stage.KAIKAKU_KAIGI, Stage.CHOGI, Stage.GIKAI)
                .forEach(stage -> pass(item, stage));
        assertThat(stages(item))
                .containsExactly(Stage.BUKAI, Stage.COMMITTEE_BEFORE, Stage.KAIKAKU_KAIGI, Stage.CHOGI, Stage.GIKAI);
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.DONE);
    }

    @Test
    void 行政経営推進委員会を改革会議の後に置ける() {
        long item = propose(CommitteePosition.AFTER);
        List.of(Stage.BUKAI, Stage.KAIKAKU_KAIGI, Stage.COMMITTEE_AFTER, Stage.CHOGI, Stage.GIKAI)
                .forEach(stage -> pass(item, stage));
        assertThat(stages(item))
                .containsExactly(Stage.BUKAI, Stage.KAIKAKU_KAIGI, Stage.COMMITTEE_AFTER, Stage.CHOGI, Stage.GIKAI);
    }

    @Test
    void 条件付き了承では条件を満たすまで次の段階へ進まない() {
        long item = propose(CommitteePosition.NONE);
        prepare(item);
        record(item, form -> {
            form.setResult(Result.CONDITIONAL);
            form.getConditions().get(0).setBody("定数を人事課と調整すること");
            form.getConditions().get(0).setOwnerPost("jinji-kacho");
        });
        assertThat(walk.steps(item)).containsExactly("条件を満たす");
        assertThat(walk.task(item, "条件を満たす").postCode()).isEqualTo("jinji-kacho");
        walk.complete(item, "条件を満たす", Report.class, form -> form.setText("調整した"));
        assertThat(walk.steps(item)).containsExactly("議題を登録する");
        assertThat(stages(item)).last().isEqualTo(Stage.KAIKAKU_KAIGI);
    }

    @Test
    void 指摘事項は一件ずつ名指された職へ届き回答がそろうまで待つ() {
        long item = propose(CommitteePosition.NONE);
        prepare(item);
        record(item, form -> {
            form.setResult(Result.APPROVED);
            form.getOpinions().get(0).setBody("支所長の位置づけは。");
            form.getOpinions().get(0).setAnsweringPost("kaikaku-kacho");
            form.getOpinions().get(1).setBody("予算への影響は。");
            form.getOpinions().get(1).setAnsweringPost("jinji-kacho");
        });
        assertThat(walk.steps(item)).containsExactly("指摘事項に回答する", "指摘事項に回答する");
        walk.complete(item, "指摘事項に回答する", Report.class, form -> form.setText("部長級に据え置く想定"));
        assertThat(walk.steps(item)).containsExactly("指摘事項に回答する");
        walk.complete(item, "指摘事項に回答する", Report.class, form -> form.setText("承知した"));
        assertThat(stages(item)).last().isEqualTo(Stage.KAIKAKU_KAIGI);
    }

    @Test
    void 継続審議は次の会議へ自動で送られ回数を数える() {
        long item = propose(CommitteePosition.NONE);
        prepare(item);
        Sitting next = plan("BUKAI", today.plusDays(40));
        record(item, form -> form.setResult(Result.CONTINUED));
        Deliberation carried = last(item);
        assertThat(carried.carried()).isEqualTo(1);
        assertThat(carried.sittingId()).isEqualTo(next.id());
        assertThat(walk.steps(item)).containsExactly("審議結果を記録する");
        clock.set(today.plusDays(41).atTime(9, 0));
        record(item, next.id(), form -> form.setResult(Result.APPROVED));
        assertThat(stages(item)).last().isEqualTo(Stage.KAIKAKU_KAIGI);
    }

    @Test
    void 差戻しは選んだ前の段階へ戻る() {
        long item = propose(CommitteePosition.BEFORE);
        pass(item, Stage.BUKAI);
        pass(item, Stage.COMMITTEE_BEFORE);
        prepare(item);
        record(item, form -> {
            form.setResult(Result.REMANDED);
            form.setRemandTo(Stage.BUKAI);
            form.setReason("分担を明確に整理すること");
        });
        assertThat(stages(item)).last().isEqualTo(Stage.BUKAI);
        assertThat(walk.steps(item)).containsExactly("議題を登録する");
        assertThat(roadMap.stageOf(items.get(item))).isEqualTo("部会");
    }

    @Test
    void 会議体での取下げは道筋のすべてを終える() {
        long item = propose(CommitteePosition.NONE);
        prepare(item);
        record(item, form -> {
            form.setResult(Result.WITHDRAWN);
            form.setReason("統合したため");
        });
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.WITHDRAWN);
        assertThat(walk.steps(item)).isEmpty();
    }

    @Test
    void 案件の画面からの取下げは開いている仕事を消す() {
        long item = propose(CommitteePosition.NONE);
        proposals.withdraw(item, "重複していたため", Actor.system());
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.WITHDRAWN);
        assertThat(walk.steps(item)).isEmpty();
    }

    @Test
    void 整っていない資料は理由とともに所管課へ戻る() {
        long item = propose(CommitteePosition.NONE);
        register(item, plan("BUKAI", today.plusDays(20)).id());
        submit(item);
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> {
            form.setOutcome("back");
            form.setComment("別紙がありません");
        });
        assertThat(walk.steps(item)).containsExactly("資料を提出する");
    }

    private long propose(CommitteePosition position) {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(programme, "まちづくり課業務の移管", "まちづくり課", "試験", OWNER, position, ReformItem.ROAD, null),
                Actor.system());
    }

    private void pass(long item, Stage stage) {
        assertThat(last(item).stage()).isEqualTo(stage);
        prepare(item);
        record(item, form -> form.setResult(Result.APPROVED));
    }

    /** 議題登録から資料確認まで済ませ、会議の翌日まで進む。 */
    private void prepare(long item) {
        Sitting sitting = plan(last(item).bodyCode(), today.plusDays(20));
        register(item, sitting.id());
        submit(item);
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        today = today.plusDays(21);
        clock.set(
                LocalDateTime.of(today, clock.instant().atZone(clock.getZone()).toLocalTime()));
    }

    private Sitting plan(String body, LocalDate date) {
        return planning.plan(Sitting.planned(body, body, null, date), Actor.system());
    }

    private void register(long item, Long sitting) {
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
    }

    private void submit(long item) {
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
    }

    private void record(long item, java.util.function.Consumer<RecordResult> fill) {
        record(item, last(item).sittingId(), fill);
    }

    private void record(long item, Long sitting, java.util.function.Consumer<RecordResult> fill) {
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(sitting);
            fill.accept(form);
        });
    }

    private Deliberation last(long item) {
        List<Deliberation> all = deliberations.ofItem(item);
        return all.get(all.size() - 1);
    }

    private List<Stage> stages(long item) {
        return deliberations.ofItem(item).stream().map(Deliberation::stage).toList();
    }
}
