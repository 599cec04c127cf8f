package jp.michisuji.hearing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ItemBoard;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Walk;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;
import jp.michisuji.workflow.ProcessRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 道筋は、先に聴くと定めた意見がそろうまで審議に進まない。 */
@ApplicationTest
class RoadWaitsForHearingsTest {

    private static final String 記録 = "審議結果を記録する";

    @Autowired
    PlannedRoad road;

    @Autowired
    Walk walk;

    @Autowired
    HearingWaits waits;

    @Autowired
    Deliberations deliberations;

    @Autowired
    ItemBoard board;

    @Autowired
    ReformItems items;

    @Autowired
    Proposals proposals;

    @Autowired
    ProcessRuns runs;

    @Autowired
    AuditLog audit;

    private long item;

    @BeforeEach
    void 案件を起案する() {
        road.open();
        item = road.propose();
    }

    @AfterEach
    void 片付ける() {
        road.close();
    }

    @Test
    void 定めた段階の審議は_最後の聴取が済むまで待ち_済めば進む() {
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.plan(item, "民生児童委員会", Stage.KAIKAKU_KAIGI);
        road.pass(item);
        road.prepare(item);

        assertThat(walk.steps(item)).doesNotContain(記録);
        assertThat(station()).contains("意見聴取を待っています: 老人クラブ、民生児童委員会");
        road.settle(id("老人クラブ"));
        assertThat(walk.steps(item)).doesNotContain(記録);
        road.settle(id("民生児童委員会"));
        assertThat(walk.steps(item)).contains(記録);
        assertThat(station()).doesNotContain("意見聴取");
        assertThat(audit.ofItem(item)).extracting(AuditEntry::action).containsOnlyOnce("deliberation.heard");
    }

    @Test
    void 先に済んでいれば待たず_前の段階も待たない() {
        road.plan(item, "老人クラブ", Stage.CHOGI);
        road.pass(item);
        road.settle(id("老人クラブ"));
        road.pass(item);
        road.prepare(item);

        assertThat(walk.steps(item)).contains(記録);
    }

    @Test
    void 待たないと決めた聴取は残っていても審議を止めない() {
        road.plan(item, "老人クラブ", null);
        road.pass(item);
        road.prepare(item);

        assertThat(walk.steps(item)).contains(記録, "説明資料を作る");
    }

    @Test
    void 待っている間に待たないと改めれば審議に進む() {
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.pass(item);
        road.prepare(item);
        assertThat(walk.steps(item)).doesNotContain(記録);

        assertThat(road.plan(item, "老人クラブ", null)).isEmpty();

        assertThat(walk.steps(item)).contains(記録);
    }

    @Test
    void 定めた段階を過ぎてから加えた聴取は_次の段階の審議が待つ() {
        road.pass(item);
        road.pass(item);
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.prepare(item);

        assertThat(walk.steps(item)).doesNotContain(記録);
        road.settle(id("老人クラブ"));
        assertThat(walk.steps(item)).contains(記録);
    }

    @Test
    void 待ったあとの継続審議と差戻しも元のように進む() {
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.pass(item);
        road.prepare(item);
        road.settle(id("老人クラブ"));
        road.record(item, Result.CONTINUED, null);
        assertThat(walk.steps(item)).contains(記録);
        road.record(item, Result.REMANDED, Stage.BUKAI);
        road.pass(item);
        road.pass(item);
        road.pass(item);
        road.pass(item);

        assertThat(deliberations.ofItem(item)).allMatch(it -> !it.open());
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.DONE);
    }

    @Test
    void 継続審議の間に加えた聴取も_次の審議の前に待つ() {
        road.pass(item);
        road.prepare(item);
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        assertThat(walk.steps(item)).as("始まった審議は止めない").contains(記録);
        road.record(item, Result.CONTINUED, null);

        assertThat(walk.steps(item)).doesNotContain(記録);
        assertThat(station()).contains("意見聴取を待っています: 老人クラブ");
        road.settle(id("老人クラブ"));
        assertThat(walk.steps(item)).contains(記録);
    }

    @Test
    void 差し戻されたあとに加えた聴取も_戻った先から待つ() {
        road.pass(item);
        road.prepare(item);
        road.record(item, Result.REMANDED, Stage.BUKAI);
        road.plan(item, "老人クラブ", Stage.BUKAI);
        road.prepare(item);

        assertThat(walk.steps(item)).doesNotContain(記録);
        road.settle(id("老人クラブ"));
        assertThat(walk.steps(item)).contains(記録);
    }

    @Test
    void 待っている間に取り下げられたら_何も残らない() {
        road.pass(item);
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.prepare(item);
        String hearing = road.hearing(item, "老人クラブ").processInstanceId();
        assertThat(runs.running(hearing)).isTrue();

        proposals.withdraw(item, "重複していたため", Actor.system());

        assertThat(walk.steps(item)).isEmpty();
        assertThat(runs.running(hearing)).as("道筋の外で始めた聴取も終わる").isFalse();
        assertThat(deliberations.ofItem(item)).flatMap(waits::of).isEmpty();
    }

    @RepeatedTest(3)
    void 最後の二つの聴取が同時に済んでも_審議は一度だけ進む() throws Exception {
        road.pass(item);
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.plan(item, "民生児童委員会", Stage.KAIKAKU_KAIGI);
        road.prepare(item);
        long first = id("老人クラブ");
        long second = id("民生児童委員会");
        road.prepareMaterial(first);
        road.prepareMaterial(second);

        atOnce(() -> road.decline(first), () -> road.decline(second));

        assertThat(walk.steps(item)).containsOnlyOnce(記録);
    }

    @RepeatedTest(3)
    void 資料の確認と最後の聴取が同時に済んでも_知らせは失われない() throws Exception {
        road.pass(item);
        road.plan(item, "老人クラブ", Stage.KAIKAKU_KAIGI);
        road.submitPapers(item);
        road.prepareMaterial(id("老人クラブ"));

        atOnce(() -> road.decline(id("老人クラブ")), () -> road.checkPapers(item));

        assertThat(walk.steps(item)).containsExactly(記録);
    }

    private static void atOnce(Runnable... works) throws Exception {
        CyclicBarrier together = new CyclicBarrier(works.length);
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Callable<Object>> calls = List.of(works).stream()
                    .map(work -> (Callable<Object>) () -> {
                        together.await(10, TimeUnit.SECONDS);
                        work.run();
                        return null;
                    })
                    .toList();
            for (Future<Object> done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private long id(String group) {
        return road.hearing(item, group).id();
    }

    /** いまいる駅の添え書き。 */
    private String station() {
        return board.row(items.get(item)).road().stream()
                .filter(station -> station.state() == StationState.HERE)
                .map(Station::note)
                .findFirst()
                .orElseThrow();
    }
}
