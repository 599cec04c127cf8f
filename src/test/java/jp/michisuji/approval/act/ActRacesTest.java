package jp.michisuji.approval.act;

import static jp.michisuji.approval.act.ApprovalOffice.*;
import static jp.michisuji.approval.act.ApprovalWalk.stage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** 行為の競り合い。二人が同時に押しても、一人だけが通り、もう一人は断られる。本物のデータベースで千回ずつ確かめる。 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActRacesTest {

    private static final int ROUNDS = 1000;
    private static final List<Stage> ROUTE =
            List.of(stage(1, StageKind.CONCUR, null, KACHO, OTHER), stage(2, StageKind.DECIDE, null, BUCHO));

    private static final List<Stage> PAST_FIRST_STAGE =
            List.of(stage(1, StageKind.REVIEW, null, KAKARICHO), stage(2, StageKind.DECIDE, null, BUCHO));

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice house;

    @Autowired
    ApprovalWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Approvals approvals;

    @Autowired
    ApprovalTrail trail;

    @Autowired
    StageOpening opening;

    @Autowired
    Approving approving;

    @Autowired
    DecidingForAbsent daiketsu;

    @Autowired
    PullingBack pulling;

    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        house.open();
    }

    @AfterEach
    void 席を立つ() {
        house.allBack();
        office.leave();
    }

    @AfterAll
    void 走者を帰す() {
        two.shutdownNow();
    }

    @Test
    void 一つの職に二人が承認を押すと_一人だけが通る() throws Exception {
        Actor one = walk.as(KACHO);
        Rivals rivals = new Rivals();
        for (int round = 0; round < ROUNDS; round++) {
            long id = onDesk();
            long step = walk.step(id, KACHO).id();
            rivals.race(() -> approving.approve(id, step, "初めの人", one), () -> approving.approve(id, step, "次の人", one));
            assertThat(acts(id, ActKind.APPROVE_WITH_WORDS)).hasSize(1);
        }
        rivals.assertOneEach();
    }

    @Test
    void 代決と戻った本人の承認では_どちらか一つだけが通る() throws Exception {
        house.away(KACHO);
        Actor holder = walk.as(KACHO);
        Actor deputy = walk.as(KAKARICHO);
        Rivals rivals = new Rivals();
        for (int round = 0; round < ROUNDS; round++) {
            long id = onDesk();
            long step = walk.step(id, KACHO).id();
            rivals.race(
                    () -> daiketsu.decide(id, step, "不在のため", deputy), () -> approving.approve(id, step, null, holder));
            assertThat(trail.of(id))
                    .filteredOn(act -> act.kind() == ActKind.DAIKETSU || act.kind() == ActKind.APPROVE)
                    .hasSize(1);
        }
        rivals.assertOneEach();
    }

    @Test
    void 引戻しと先の段の承認では_どちらか一つだけが通る() throws Exception {
        Actor drafter = walk.as(DRAFTER);
        Actor director = walk.as(BUCHO);
        Rivals rivals = new Rivals();
        for (int round = 0; round < ROUNDS; round++) {
            long id = walk.circulated(Weight.ORDINARY, PAST_FIRST_STAGE);
            opening.openNext(id);
            opening.openNext(id);
            long step = walk.step(id, BUCHO).id();
            rivals.race(() -> pulling.takeBack(id, drafter), () -> approving.approve(id, step, null, director));
            assertThat(acts(id, ActKind.PULL_BACK).size()
                            + acts(id, ActKind.APPROVE).size())
                    .isEqualTo(1);
        }
        rivals.assertOneEach();
    }

    /** 受付箱から押す人と、起案の画面から押す人が、図の上で競う。 */
    @Test
    void 図の上でも_引戻しと先の段の承認では_どちらか一つだけが通る() throws Exception {
        Actor drafter = walk.as(DRAFTER);
        Rivals rivals = new Rivals();
        for (int round = 0; round < ROUNDS / 50; round++) {
            long id = atSecondStage();
            WorkItem seen = walk.task(id, BUCHO);
            rivals.race(() -> pulling.pullBack(id, drafter), () -> walk.approve(seen, BUCHO));
            ApprovalState state = approvals.get(id).state();
            assertThat(state).isIn(ApprovalState.RETURNED, ApprovalState.DECIDED);
            assertThat(acts(id, ActKind.PULL_BACK)).hasSize(state == ApprovalState.RETURNED ? 1 : 0);
            assertThat(acts(id, ActKind.DECIDE)).hasSize(state == ApprovalState.DECIDED ? 1 : 0);
        }
    }

    private long onDesk() {
        long id = walk.circulated(Weight.ORDINARY, ROUTE);
        opening.openNext(id);
        return id;
    }

    private long atSecondStage() {
        long id = walk.sent(Weight.ORDINARY, PAST_FIRST_STAGE);
        walk.approve(id, KAKARICHO);
        return id;
    }

    private List<ApprovalAct> acts(long id, ActKind kind) {
        return trail.of(id).stream().filter(act -> act.kind() == kind).toList();
    }

    /** 競う二人。どちらが何度勝ったかを数え、どの回も一人だけが通ったことを確かめる。 */
    private final class Rivals {

        private int first;
        private int second;

        void race(Runnable one, Runnable other) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> left = two.submit(() -> passes(start, one));
            Future<Boolean> right = two.submit(() -> passes(start, other));
            boolean leftPassed = left.get(30, TimeUnit.SECONDS);
            boolean rightPassed = right.get(30, TimeUnit.SECONDS);
            assertThat(leftPassed).as("一人だけが通る").isNotEqualTo(rightPassed);
            first += leftPassed ? 1 : 0;
            second += rightPassed ? 1 : 0;
        }

        /** 競り合いになっている。いつも同じ人が勝つなら、同時に押していない。 */
        void assertOneEach() {
            assertThat(first).isPositive();
            assertThat(second).isPositive();
        }

        private static boolean passes(CyclicBarrier start, Runnable act) throws Exception {
            start.await(10, TimeUnit.SECONDS);
            try {
                act.run();
                return true;
            } catch (ConflictException refused) {
                return false;
            }
        }
    }
}
