package jp.michisuji.approval.process;

import static jp.michisuji.approval.act.ApprovalOffice.DRAFTER;
import static jp.michisuji.approval.act.ApprovalOffice.KAKARICHO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.approval.act.CallingDiagram;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 取りやめ。決裁を求めた業務がなくなると、どの待ちにいる決裁も、わけとともに閉じる。 */
@ApplicationTest
class CalledOffTest {

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice house;

    @Autowired
    ApprovalWalk walk;

    @Autowired
    CallingDiagram diagram;

    @Autowired
    MovableClock clock;

    @Autowired
    Approvals approvals;

    @Autowired
    ApprovalTrail trail;

    @Autowired
    AuditLog audit;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    private final String origin = UUID.randomUUID().toString();

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        house.open();
    }

    @AfterEach
    void 席を立つ() {
        office.leave();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void 付す前の下書きは捨てられ_仕事が終わり_監査に手続の行が残る(boolean wholeCallerEnds) {
        String caller = diagram.call(origin);
        long id = diagram.asked(origin).id();
        assertThat(walk.steps(id)).containsExactly("起案する " + DRAFTER);

        stop(caller, wholeCallerEnds);
        assertThat(approvals.find(id)).isEmpty();
        assertThat(walk.steps(id)).isEmpty();
        assertSystemWrote(id, "approval.discard");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void 回議中の起案は取り下げられ_番号は欠番としてわけとともに残る(boolean wholeCallerEnds) {
        String caller = diagram.call(origin);
        long id = sent();

        stop(caller, wholeCallerEnds);
        assertWithdrawn(id);
        assertThat(walk.step(id, KAKARICHO).done()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void 起案者に戻っていた起案も取り下げられる(boolean wholeCallerEnds) {
        String caller = diagram.call(origin);
        long id = sent();
        walk.act(id, KAKARICHO, KAKARICHO, "remand", "直すこと");

        stop(caller, wholeCallerEnds);
        assertWithdrawn(id);
    }

    @Test
    void 却下されて図が終わったものは_却下のまま残る() {
        diagram.call(origin);
        long id = sent();
        walk.act(id, KAKARICHO, KAKARICHO, "reject", "認められない");
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.REJECTED);
        assertThat(approvals.get(id).closingReason()).isEqualTo("認められない");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void 前の図のどの待ちにいる決裁も新しい図へ移り_取りやめで閉じる(int stops) {
        diagrams.deploy("earlier/approval-1.bpmn");
        String caller = diagram.call(origin);
        long id = diagram.asked(origin).id();
        if (stops > 0) {
            sent();
        }
        if (stops > 1) {
            walk.act(id, KAKARICHO, KAKARICHO, "remand", "直すこと");
        }
        var waiting = walk.steps(id);
        diagrams.deploy("bpmn/approval/approval.bpmn");
        assertThat(migrations.run()).isPositive();
        assertThat(walk.steps(id)).isEqualTo(waiting);

        stop(caller, false);
        assertThat(approvals.find(id).filter(approval -> !approval.state().closed()))
                .isEmpty();
        assertThat(walk.steps(id)).isEmpty();
    }

    @Test
    void 移った決裁は終わりまで進める() {
        diagrams.deploy("earlier/approval-1.bpmn");
        long id = walk.sent();
        diagrams.deploy("bpmn/approval/approval.bpmn");
        migrations.run();
        walk.approve(id, KAKARICHO);
        walk.approve(id, ApprovalOffice.KACHO);
        walk.approve(id, ApprovalOffice.BUCHO);
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.DECIDED);
    }

    private long sent() {
        long id = diagram.asked(origin).id();
        walk.revise(id, "付す本文");
        assertThat(walk.steps(id)).containsExactly("承認する " + KAKARICHO);
        return id;
    }

    private void stop(String caller, boolean wholeCallerEnds) {
        if (wholeCallerEnds) {
            runs.endAlone(caller, "試験の取りやめ");
        } else {
            runs.tell(caller, CallingDiagram.STOP, Map.of());
        }
        assertThat(runs.running(caller)).isFalse();
    }

    private void assertWithdrawn(long id) {
        Approval withdrawn = approvals.get(id);
        assertThat(withdrawn.state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(withdrawn.number()).isNotNull();
        assertThat(withdrawn.closingReason()).isEqualTo(Approval.CALLED_OFF);
        assertThat(runs.running(withdrawn.processInstanceId())).isFalse();
        assertThat(walk.steps(id)).isEmpty();
        assertThat(trail.of(id)).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(ActKind.WITHDRAW);
            assertThat(act.personCode()).isNull();
            assertThat(act.words()).isEqualTo(Approval.CALLED_OFF);
        });
        assertSystemWrote(id, "approval.withdraw");
    }

    private void assertSystemWrote(long id, String action) {
        assertThat(audit.ofSubject(Approval.SUBJECT, String.valueOf(id)))
                .filteredOn(entry -> entry.action().equals(action))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().personCode()).isNull();
                    assertThat(entry.summary()).contains(Approval.CALLED_OFF);
                });
    }
}
