package jp.michisuji.approval.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.michisuji.access.AbsenceDesk;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.after.web.ReviewDecision;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.organization.appointment.HandsChanged;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 後閲の図。代決された職の人が、戻ってから自分で見る。 */
@ApplicationTest
class PostReviewProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);
    private static final String TASK = "後閲する " + RouteOffice.KACHO;

    @Autowired
    PassedDrafts drafts;

    @Autowired
    PostReviews reviews;

    @Autowired
    PostReviewWatch watch;

    @Autowired
    ApprovalTrail trail;

    @Autowired
    ApprovalRules rules;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    Office office;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private ApprovalSettings before;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        drafts.open();
        before = rules.current();
    }

    @AfterEach
    void 決まりと不在を戻す() {
        clock.reset();
        drafts.open();
        set(before);
        office.leave();
    }

    @Test
    void 代決されると戻る日を待ち_日の始まりに本人へ届き_見た印が残る() {
        drafts.away(RouteOffice.KACHO, TODAY, TODAY.plusDays(1));
        long id = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.DAIKETSU);

        watch.sweep();
        assertThat(drafts.open(id)).as("不在の間は誰にも届かない").isEmpty();
        assertThat(only(id).state()).isEqualTo(PostReview.State.AWAY);
        assertThat(only(id).reason()).isEqualTo("不在の間に代決された");

        clock.set(LocalDateTime.of(2025, 9, 6, 0, 10));
        watch.sweep();
        assertThat(drafts.open(id)).containsExactly(TASK);
        assertThat(drafts.tasks(id).get(0).subject().detail()).isEqualTo("後閲：不在の間に代決された");

        review(id, RouteOffice.KACHO, "seen", "承知しました。");
        PostReview done = only(id);
        assertThat(done.state()).isEqualTo(PostReview.State.DONE);
        assertThat(done.doneBy()).isEqualTo(RouteOffice.KACHO);
        assertThat(done.donePostName()).isEqualTo("経路試験課長");
        assertThat(done.comment()).isEqualTo("承知しました。");
        assertThat(trail.of(id)).last().extracting(ApprovalAct::kind).isEqualTo(ActKind.POST_REVIEW);
        assertThat(drafts.open(id)).isEmpty();
    }

    @Test
    void 不在が早く終わると_日の始まりを待たずに届く() {
        long absence = drafts.away(RouteOffice.KACHO, TODAY.minusDays(2), TODAY.plusDays(10));
        long id = drafts.decidedFor("CIRCULATING", Weight.ORDINARY, Capacity.DAIKETSU);
        office.as(RouteOffice.KACHO);
        absences.end(absence);
        assertThat(drafts.open(id)).containsExactly(TASK);
    }

    @Test
    void 今日からの発令で後任が就くと_その場で届く() {
        drafts.away(RouteOffice.KACHO, TODAY, TODAY);
        long id = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.ACTING);
        drafts.open();
        events.publishEvent(new HandsChanged(TODAY, Set.of(RouteOffice.KACHO)));
        assertThat(drafts.open(id)).containsExactly(TASK);
    }

    @Test
    void 見る前にまた不在になると下げられ_代理には渡らず_戻るとまた届く() {
        long id = returned();
        drafts.away(RouteOffice.KACHO, TODAY, TODAY);
        watch.sweep();
        assertThat(drafts.open(id)).isEmpty();
        assertThat(only(id).state()).isEqualTo(PostReview.State.AWAY);

        clock.set(LocalDateTime.of(2025, 9, 5, 0, 10));
        watch.sweep();
        assertThat(drafts.open(id)).containsExactly(TASK);
    }

    @Test
    void 届いたまま本人が不在になっても_代理は後閲できない() {
        long id = returned();
        drafts.away(RouteOffice.KACHO, TODAY, TODAY);
        assertThatThrownBy(() -> review(id, RouteOffice.KAKARICHO, "seen", null))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("代理ではできません");
        assertThat(only(id).state()).isEqualTo(PostReview.State.OPEN);
    }

    @Test
    void 問題があれば_代わって承認した職と起案者に知らせ_決裁は覆らない() {
        long id = returned();
        review(id, RouteOffice.KACHO, "problem", "占用の期間が長すぎる。");
        assertThat(only(id).problem()).isTrue();
        assertThat(jdbc.sql("select person_code from mail where subject_key = ? order by 1")
                        .param("post-review " + only(id).id())
                        .query(String.class)
                        .list())
                .containsExactly(RouteOffice.KAKARICHO, RouteOffice.TANTO);
        assertThat(drafts.row("select state from approval where id = ?", id)).containsEntry("state", "CIRCULATING");
    }

    @Test
    void 軽易な案は_決まりにより後閲を要しない() {
        long id = drafts.decidedFor("DECIDED", Weight.LIGHT, Capacity.DAIKETSU);
        assertThat(only(id).state()).isEqualTo(PostReview.State.NEEDLESS);
        assertThat(only(id).reason()).contains("軽易");
        assertThat(only(id).processInstanceId()).isNull();

        set(settings(true, true));
        long other = drafts.decidedFor("DECIDED", Weight.LIGHT, Capacity.DAIKETSU);
        assertThat(only(other).state()).isEqualTo(PostReview.State.AWAY);
    }

    @Test
    void 欠けた職の承認は_後任が後閲するか否かを決まりが決める() {
        long wanted = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.ACTING);
        assertThat(only(wanted).state()).isEqualTo(PostReview.State.AWAY);

        set(settings(false, false));
        long id = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.ACTING);
        assertThat(only(id).state()).isEqualTo(PostReview.State.NEEDLESS);
        assertThat(only(id).reason()).contains("後任の後閲を要しない");
    }

    @Test
    void 差し戻されたあとに本人が承認すれば_戻っても要らない() {
        drafts.away(RouteOffice.KACHO, TODAY, TODAY);
        long id = drafts.decidedFor("CIRCULATING", Weight.ORDINARY, Capacity.DAIKETSU);
        clock.set(LocalDateTime.of(2025, 9, 5, 9, 0));
        drafts.act(id, "APPROVE", RouteOffice.KACHO, Capacity.HOLDER);
        watch.sweep();
        assertThat(only(id).state()).isEqualTo(PostReview.State.NEEDLESS);
        assertThat(only(id).reason()).contains("本人が自ら承認した");
        assertThat(drafts.open(id)).isEmpty();
    }

    @Test
    void 取り下げられた起案は_戻っても後閲しない() {
        drafts.away(RouteOffice.KACHO, TODAY, TODAY);
        long id = drafts.decidedFor("WITHDRAWN", Weight.ORDINARY, Capacity.DAIKETSU);
        clock.set(LocalDateTime.of(2025, 9, 5, 0, 10));
        watch.sweep();
        assertThat(only(id).reason()).isEqualTo("起案が取下げとなったので、要らなくなった");
    }

    @Test
    void 二つの節点が同時に見直しても_仕事は一つだけ届く() throws Exception {
        drafts.away(RouteOffice.KACHO, TODAY, TODAY);
        long id = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.DAIKETSU);
        clock.set(LocalDateTime.of(2025, 9, 5, 0, 10));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            together.await();
            watch.sweep();
            return true;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> swept : nodes.invokeAll(List.of(node, node))) {
                assertThat(swept.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(drafts.open(id)).containsExactly(TASK);
    }

    /** 本人が出ていて、後閲の仕事が届いている。 */
    private long returned() {
        long id = drafts.decidedFor("CIRCULATING", Weight.ORDINARY, Capacity.DAIKETSU);
        watch.sweep();
        assertThat(drafts.tasks(id)).extracting(WorkItem::postCode).containsExactly(RouteOffice.KACHO);
        return id;
    }

    private void review(long id, String by, String outcome, String comment) {
        drafts.complete(id, RouteOffice.KACHO, by, ReviewDecision.class, form -> {
            form.setOutcome(outcome);
            form.setComment(comment);
        });
    }

    private PostReview only(long id) {
        assertThat(reviews.of(id)).hasSize(1);
        return reviews.of(id).get(0);
    }

    private ApprovalSettings settings(boolean successorReviews, boolean lightReviewed) {
        return new ApprovalSettings(
                before.numberPattern(),
                before.drafterDecides(),
                before.samePerson(),
                successorReviews,
                before.idleDays(),
                lightReviewed,
                before.revision());
    }

    private void set(ApprovalSettings wanted) {
        rules.change(new ApprovalSettings(
                wanted.numberPattern(),
                wanted.drafterDecides(),
                wanted.samePerson(),
                wanted.successorReviews(),
                wanted.idleDays(),
                wanted.lightReviewed(),
                rules.current().revision()));
    }
}
