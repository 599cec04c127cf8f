package jp.michisuji.approval.act;

import static jp.michisuji.approval.act.ApprovalOffice.*;
import static jp.michisuji.approval.act.ApprovalWalk.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.approval.ApprovalSettings.SamePerson;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.Weight;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 決裁の行為。誰が、どの立場で、何をでき、何が残るか。 */
@ApplicationTest
class ActsTest {

    private static final List<Stage> CHIEF_DECIDES = List.of(stage(1, StageKind.DECIDE, null, KACHO));

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
    ApprovalRules rules;

    @Autowired
    ApprovalOffers offers;

    @Autowired
    Raising raising;

    @Autowired
    HandingOver handing;

    @Autowired
    PullingBack pulling;

    @Autowired
    JdbcClient jdbc;

    private ApprovalSettings before;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        house.open();
        before = rules.current();
    }

    @AfterEach
    void 決まりを戻して席を立つ() {
        house.allBack();
        settle(before.drafterDecides(), before.samePerson());
        office.leave();
        clock.reset();
    }

    @Test
    void 不在の課長に代わるのは代理の順で初めの職であり_代決のわけと代わった職の名が残る() {
        house.away(KACHO);
        long id = walk.sent(Weight.ORDINARY, CHIEF_DECIDES);
        assertThatThrownBy(() -> walk.act(id, KACHO, KAKARICHO, "approve", null))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("代決とします");
        assertThatThrownBy(() -> walk.act(id, KACHO, KAKARICHO, "reject", "わけ")).hasMessageContaining("却下することはできません");
        walk.act(id, KACHO, KAKARICHO, "daiketsu", "急ぎのため");

        Step.Done done = walk.step(id, KACHO).done();
        assertThat(done.capacity()).isEqualTo(Capacity.DAIKETSU);
        assertThat(done.postName()).isEqualTo("決裁の試験係長");
        assertThat(done.words()).isEqualTo("急ぎのため");
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(reviews(id)).containsExactly(KACHO);
    }

    @Test
    void 重要な案は_指示済みか急施でなければ代決できない() {
        house.away(KACHO);
        long grave = walk.sent(Weight.GRAVE, CHIEF_DECIDES);
        assertThatThrownBy(() -> walk.act(grave, KACHO, KAKARICHO, "daiketsu", "わけ"))
                .hasMessageContaining("重要・異例・疑義");
        jdbc.sql("update approval set instruction = '課長から口頭で指示' where id = ?")
                .param(grave)
                .update();
        walk.act(grave, KACHO, KAKARICHO, "daiketsu", "わけ");
        long urgent = walk.sent(Weight.GRAVE, CHIEF_DECIDES);
        jdbc.sql("update approval set urgent = true where id = ?").param(urgent).update();
        walk.act(urgent, KACHO, KAKARICHO, "daiketsu", "わけ");
        assertThat(approvals.get(urgent).state()).isEqualTo(ApprovalState.DECIDED);
    }

    @Test
    void 在席の本人は代決できず_代わる人は不在の職の案を差し戻せる() {
        long present = walk.sent(Weight.ORDINARY, CHIEF_DECIDES);
        assertThatThrownBy(() -> walk.act(present, KACHO, KACHO, "daiketsu", "わけ"))
                .hasMessageContaining("不在ではない");
        house.away(KACHO);
        walk.act(present, KACHO, KAKARICHO, "remand", "直すこと");
        assertThat(approvals.get(present).state()).isEqualTo(ApprovalState.RETURNED);
    }

    @Test
    void 欠けた職は代わる人が事務取扱として承認し_代決とはしない() {
        long id = walk.sent(Weight.GRAVE, List.of(stage(1, StageKind.DECIDE, null, VACANT)));
        assertThatThrownBy(() -> walk.act(id, VACANT, KAKARICHO, "daiketsu", "わけ"))
                .isInstanceOf(ConflictException.class);
        walk.act(id, VACANT, KAKARICHO, "approve", null);
        assertThat(walk.step(id, VACANT).done().capacity()).isEqualTo(Capacity.ACTING);
        assertThat(reviews(id)).containsExactly(VACANT);
    }

    @Test
    void 事務取扱として就く人の承認は_本人の承認と分かれて残る() {
        long id = walk.sent(Weight.ORDINARY, List.of(stage(1, StageKind.DECIDE, null, FILLED)));
        walk.act(id, FILLED, OTHER, "approve", null);
        assertThat(walk.step(id, FILLED).done().capacity()).isEqualTo(Capacity.ACTING);
        assertThat(reviews(id)).containsExactly(FILLED);
    }

    @Test
    void 期限を過ぎて待つ日も過ぎた係長の承認を_部長が引き上げ_係長の仕事は終わり先へ進む() {
        long id = walk.sent();
        long step = walk.step(id, KAKARICHO).id();
        assertThatThrownBy(() -> raising.raise(id, step, "わけ", walk.as(BUCHO))).hasMessageContaining("待ちます");
        clock.set(LocalDateTime.of(2025, 9, 22, 9, 0));
        assertThatThrownBy(() -> raising.raise(id, step, "わけ", walk.as(OTHER))).hasMessageContaining("上司の職");
        raising.raise(id, step, "止まっているため", walk.as(KACHO));

        assertThat(walk.step(id, KAKARICHO).state()).isEqualTo(StepState.RAISED);
        assertThat(walk.step(id, KAKARICHO).done().postName()).isEqualTo("決裁の試験課長");
        assertThat(walk.steps(id)).containsExactly("承認する " + KACHO);
        walk.approve(id, KACHO);
        assertThat(walk.step(id, KACHO).done().marks()).isEqualTo("同じ人が第1段も承認");
    }

    @Test
    void 振り替えると経路の職が替わり_届いた仕事も移り_元の職が残る() {
        long id = walk.sent();
        long step = walk.step(id, KAKARICHO).id();
        handing.handOver(id, step, OTHER, "担当が替わったため", walk.as(KACHO));
        assertThat(walk.steps(id)).containsExactly("承認する " + OTHER);
        assertThat(walk.step(id, OTHER).askedPost()).isEqualTo(KAKARICHO);
        assertThat(trail.of(id))
                .last()
                .extracting(ApprovalAct::kind, ApprovalAct::words)
                .containsExactly(ActKind.HAND_OVER, "決裁の試験係長から決裁の隣の課長へ。担当が替わったため");
        assertThatThrownBy(() -> handing.handOver(id, step, OTHER, "わけ", walk.as(KACHO)))
                .hasMessageContaining("既に同じ段");
        assertThatThrownBy(() -> handing.handOver(id, step, "nobody", "わけ", walk.as(KACHO)))
                .hasMessageContaining("いません");
        walk.approve(id, OTHER);
        assertThat(walk.steps(id)).containsExactly("承認する " + KACHO);
    }

    @Test
    void 起案した人は自ら決められず_決まりが許せば課長専決に限り印を付けて決められる() {
        long own = walk.sent(Weight.ORDINARY, List.of(stage(1, StageKind.DECIDE, null, DRAFTER)));
        assertThatThrownBy(() -> walk.approve(own, DRAFTER)).hasMessageContaining("自分の起案を決裁できません");
        settle(DrafterDecides.CHIEF_MARKED, SamePerson.MARK);
        assertThatThrownBy(() -> walk.approve(own, DRAFTER)).hasMessageContaining("自分の起案を決裁できません");

        long chief = walk.sent(Weight.ORDINARY, CHIEF_DECIDES);
        jdbc.sql("update approval set drafter_person = ? where id = ?")
                .params(KACHO, chief)
                .update();
        walk.approve(chief, KACHO);
        assertThat(walk.step(chief, KACHO).done().marks()).isEqualTo("起案者の決裁");
    }

    @Test
    void 一人が二つの段の職にあるとき_決まりにより印が付くか止まる() {
        List<Stage> twice =
                List.of(stage(1, StageKind.REVIEW, null, KAKARICHO), stage(2, StageKind.DECIDE, null, VACANT));
        long marked = walk.sent(Weight.ORDINARY, twice);
        walk.approve(marked, KAKARICHO);
        walk.act(marked, VACANT, KAKARICHO, "approve", null);
        assertThat(walk.step(marked, VACANT).done().marks()).isEqualTo("同じ人が第1段も承認");

        settle(DrafterDecides.NEVER, SamePerson.BLOCK);
        long blocked = walk.sent(Weight.ORDINARY, twice);
        walk.approve(blocked, KAKARICHO);
        assertThatThrownBy(() -> walk.act(blocked, VACANT, KAKARICHO, "approve", null))
                .hasMessageContaining("一人が二つの段");
    }

    @Test
    void 起案者でない人は引き戻せない() {
        long id = walk.sent();
        assertThatThrownBy(() -> pulling.pullBack(id, walk.as(OTHER)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("起案した職");
    }

    @Test
    void できる行為は関わる人にだけ_何が起きるかとともに並ぶ() {
        long id = walk.sent();
        walk.as(KAKARICHO);
        assertThat(offers.of(approvals.get(id))).singleElement().satisfies(offer -> {
            assertThat(offer.act()).isEqualTo(ActKind.APPROVE);
            assertThat(offer.href()).startsWith("/tasks/");
            assertThat(offer.says()).contains("次は決裁の試験課長に回ります");
        });
        walk.as(DRAFTER);
        assertThat(offers.of(approvals.get(id)))
                .extracting(ActOffer::act)
                .containsExactly(ActKind.PULL_BACK, ActKind.WITHDRAW);
        walk.as(BUCHO);
        assertThat(offers.of(approvals.get(id)))
                .filteredOn(offer -> offer.act() == ActKind.RAISE)
                .singleElement()
                .satisfies(offer -> assertThat(offer.objection()).contains("待ちます"));
        office.as("viewer");
        assertThat(offers.of(approvals.get(id))).isEmpty();
    }

    private List<String> reviews(long id) {
        return jdbc.sql("select post_code from approval_post_review where approval_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private void settle(DrafterDecides drafter, SamePerson same) {
        ApprovalSettings now = rules.current();
        rules.change(new ApprovalSettings(
                now.numberPattern(),
                drafter,
                same,
                now.successorReviews(),
                now.idleDays(),
                now.lightReviewed(),
                now.revision()));
    }
}
