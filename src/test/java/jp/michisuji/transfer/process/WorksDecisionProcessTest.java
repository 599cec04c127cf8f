package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.KnownOrigins;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.ComingStep;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import jp.michisuji.transfer.LayoutMembership;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.Missing;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.ReadinessCheck;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferBoard;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 工事を伴うレイアウトの決裁。決裁・却下・取下げと、求めた側がなくなったときを、業務の筋とまとめた移転で歩く。 */
@ApplicationTest
class WorksDecisionProcessTest {

    private static final String 配置案 = "配置案を作る";
    private static final String 移転日 = "移転日を決める";

    @Autowired
    TransferOffice office;

    @Autowired
    TransferDemands demands;

    @Autowired
    LayoutWalk walk;

    @Autowired
    ApprovalWalk approvalWalk;

    @Autowired
    Office people;

    @Autowired
    MovableClock clock;

    @Autowired
    Approvals approvals;

    @Autowired
    KnownOrigins origins;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    LayoutPlans plans;

    @Autowired
    LayoutCaseDesk desk;

    @Autowired
    LayoutMembership membership;

    @Autowired
    Transfers transfers;

    @Autowired
    TransferStop stop;

    @Autowired
    TransferBoard board;

    @Autowired
    ReadinessCheck readiness;

    @Autowired
    ComingTransferSteps coming;

    @Autowired
    AuditLog audit;

    private LayoutOwner own;

    @BeforeEach
    void 工事の予定まで立てる() {
        clock.reset();
        office.open();
        long id = demands.begin();
        demands.decide(id, Set.of(Need.LAYOUT));
        own = LayoutOwner.transfer(id);
        walk.seats(own, "1");
        walk.toWorks(own);
    }

    @Test
    void 予定を立てると_記録から書いた下書きが取りまとめ課長に届く() {
        Approval draft = walk.awaited(own);
        assertThat(walk.steps(own)).isEmpty();
        assertThat(approvalWalk.steps(draft.id())).containsExactly("起案する " + TransferOffice.LEAD);
        assertThat(draft.text().category()).isEqualTo("LAYOUT_WORKS");
        assertThat(draft.text().subject()).isEqualTo(transfer().title() + "に伴うレイアウト工事について");
        assertThat(draft.text().body()).contains(transfer().dutyName(), "土木管理課", "令和9年1月20日（水）に終わる", "1席");
        assertThat(origins.placeOf(draft)).hasValueSatisfying(place -> {
            assertThat(place.href()).isEqualTo("/duties/" + transfer().dutyId());
            assertThat(place.label()).isEqualTo(transfer().title());
        });
    }

    @Test
    void 決裁を待つ間は_星取表も欠けの一覧も先の作業も決裁を待つと言う() {
        walk.send(own);
        assertThat(board.byDuty()
                        .get(transfer().dutyId())
                        .tracks()
                        .get(Track.LAYOUT)
                        .step())
                .isEqualTo("工事の決裁を待つ（回議中）");
        assertThat(readiness.of(own.id()).missing()).extracting(Missing::words).contains("レイアウト: 工事の決裁が済んでいません（回議中）");
        assertThat(coming.of(Transfer.anchorKey(own.id())))
                .filteredOn(step -> step.processKey().equals("layout-track"))
                .extracting(ComingStep::step)
                .containsExactly(移転日, "移転の完了を記録する");
    }

    @Test
    void 決裁されると番号が席の計画に残り_移転日を決める() {
        long id = walk.decide(own);
        Approval decided = approvals.get(id);
        assertThat(decided.state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(walk.steps(own)).containsExactly(移転日);
        assertThat(plans.of(own).decision().number()).isEqualTo(decided.number());
        assertThat(acts(own)).contains("layout.decided");
    }

    @Test
    void 却下されると配置案に戻り_立て直した予定はもう一度決裁を受ける() {
        long id = walk.send(own);
        approvalWalk.act(id, firstPost(id), firstPost(id), "reject", "金額を改めること");
        assertThat(walk.steps(own)).containsExactly(配置案);
        assertThat(plans.of(own).decision()).isNull();
        assertThat(summaries(own)).anyMatch(words -> words.contains("却下: 金額を改めること"));

        walk.toWorks(own);
        assertThat(walk.awaited(own).id()).isNotEqualTo(id);
        walk.decide(own);
        assertThat(walk.steps(own)).containsExactly(移転日);
    }

    @Test
    void 取り下げると配置案に戻る() {
        long id = walk.send(own);
        withdrawing.withdraw(id, "配置を改めるため", people.as(TransferOffice.LEAD));
        people.leave();
        assertThat(walk.steps(own)).containsExactly(配置案);
        assertThat(acts(own)).contains("layout.undecided");
    }

    @Test
    void 移管を取り止めると決裁は取り下げられ_筋には答えが残らない() {
        long id = walk.send(own);
        stop.stop(own.id(), "案が改まった", Actor.system());
        assertCalledOff(id);
        assertThat(acts(own)).doesNotContain("layout.undecided");
    }

    @Test
    void 付す前に移管を取り止めると下書きは捨てられる() {
        long id = walk.awaited(own).id();
        stop.stop(own.id(), "案が改まった", Actor.system());
        assertThat(approvals.find(id)).isEmpty();
        assertThat(approvalWalk.steps(id)).isEmpty();
    }

    @Test
    void まとめた移転に加わると業務の決裁は取り下げられ_抜けると初めからやり直す() {
        long id = walk.send(own);
        LayoutOwner layoutCase = together(own);
        assertCalledOff(id);
        assertThat(walk.steps(own)).isEmpty();

        membership.leave(layoutCase.id(), own.id(), "別の階に移るため", Actor.system());
        walk.seats(own, "1");
        walk.toWorks(own);
        walk.decide(own);
        assertThat(walk.steps(own)).containsExactly(移転日);
    }

    @Test
    void まとめた移転の決裁は業務を並べて書き_決裁されると移転日を決める() {
        LayoutOwner layoutCase = begunTogether();
        Approval draft = walk.awaited(layoutCase);
        assertThat(draft.text().subject()).isEqualTo("土木管理課への移転に伴うレイアウト工事について");
        assertThat(draft.text().body()).contains(transfer().dutyName());
        assertThat(origins.placeOf(draft).orElseThrow().href()).isEqualTo("/layout-cases/" + layoutCase.id());
        walk.decide(layoutCase);
        assertThat(walk.steps(layoutCase)).containsExactly(移転日);
        assertThat(plans.of(layoutCase).decision()).isNotNull();
    }

    @Test
    void まとめた移転の決裁が却下されると配置案に戻る() {
        LayoutOwner layoutCase = begunTogether();
        long id = walk.send(layoutCase);
        approvalWalk.act(id, firstPost(id), firstPost(id), "reject", "階を改めること");
        assertThat(walk.steps(layoutCase)).containsExactly(配置案);
    }

    @Test
    void まとめるのをやめると決裁は取り下げられる() {
        LayoutOwner layoutCase = begunTogether();
        long id = walk.send(layoutCase);
        desk.dissolve(layoutCase.id(), "移る階が分かれたため", Actor.system());
        assertCalledOff(id);
        assertThat(walk.steps(own)).containsExactly("必要席数と面積を出す");
    }

    private LayoutOwner begunTogether() {
        LayoutOwner layoutCase = together(own);
        walk.seats(layoutCase, "1");
        walk.toWorks(layoutCase);
        return layoutCase;
    }

    private LayoutOwner together(LayoutOwner member) {
        NewCase asked = new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, List.of(member.id()));
        return LayoutOwner.layoutCase(desk.open(asked, Actor.system()));
    }

    private void assertCalledOff(long id) {
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(approvals.get(id).closingReason()).isEqualTo(Approval.CALLED_OFF);
        assertThat(approvalWalk.steps(id)).isEmpty();
    }

    private String firstPost(long id) {
        return approvalWalk.open(id).get(0).postCode();
    }

    private Transfer transfer() {
        return transfers.get(own.id());
    }

    private List<String> acts(LayoutOwner owner) {
        return history(owner).stream().map(AuditEntry::action).toList();
    }

    private List<String> summaries(LayoutOwner owner) {
        return history(owner).stream().map(AuditEntry::summary).toList();
    }

    private List<AuditEntry> history(LayoutOwner owner) {
        return audit.ofSubject(Transfer.SUBJECT, String.valueOf(owner.id()));
    }
}
