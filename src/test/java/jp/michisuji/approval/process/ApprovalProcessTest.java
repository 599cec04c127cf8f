package jp.michisuji.approval.process;

import static jp.michisuji.approval.act.ApprovalOffice.*;
import static jp.michisuji.approval.act.ApprovalWalk.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.approval.act.PullingBack;
import jp.michisuji.approval.act.TestOrigin;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 決裁の図。段を順に回り、差し戻され、引き戻され、取り下げられ、封をされるまでを、終わり方ごとに歩く。 */
@ApplicationTest
class ApprovalProcessTest {

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
    PullingBack pulling;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    DraftDesk drafts;

    @Autowired
    Sending sending;

    @Autowired
    ProcessRuns runs;

    @Autowired
    HistoryService history;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void 係長から課長_部長へ一段ずつ回り_最後の承認で決裁となり封がされる() {
        long id = walk.sent();
        assertThat(walk.steps(id)).containsExactly("承認する " + KAKARICHO);
        WorkItem first = walk.task(id, KAKARICHO);
        assertThat(first.subject().detail()).isEqualTo("第1段　回議");
        assertThat(first.due().reason()).contains("3開庁日後");

        walk.approve(id, KAKARICHO);
        assertThat(walk.steps(id)).containsExactly("承認する " + KACHO);
        walk.act(id, KACHO, KACHO, "approve", "日程に注意すること");
        walk.approve(id, BUCHO);

        Approval decided = approvals.get(id);
        assertThat(decided.state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(decided.closedAt()).isNotNull();
        assertThat(walk.steps(id)).isEmpty();
        assertThat(runs.running(decided.processInstanceId())).isFalse();
        assertThat(result(decided)).isEqualTo("DECIDED");
        assertThat(trail.of(id))
                .extracting(ApprovalAct::kind)
                .containsExactly(
                        ActKind.SEND, ActKind.APPROVE, ActKind.APPROVE_WITH_WORDS, ActKind.APPROVE, ActKind.DECIDE);
        assertThat(trail.of(id)).last().satisfies(act -> {
            assertThat(act.postName()).isEqualTo("決裁の試験部長");
            assertThat(act.capacity()).isEqualTo(Capacity.HOLDER);
        });
        assertThat(audit.ofSubject(Approval.SUBJECT, String.valueOf(id)))
                .extracting(AuditEntry::action)
                .contains("approval.approve", "approval.approve-with-words", "approval.decide");
    }

    @Test
    void 起案者に差し戻されると直した新しい版が初めの段から回り直す() {
        long id = walk.sent();
        walk.approve(id, KAKARICHO);
        walk.act(id, KACHO, KACHO, "remand", "金額を改めること");
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(walk.step(id, KACHO).state()).isEqualTo(StepState.REMANDED);
        assertThat(walk.steps(id)).containsExactly("起案を直す " + DRAFTER);

        walk.revise(id, "改めた本文");
        assertThat(approvals.get(id).edition()).isEqualTo(2);
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.CIRCULATING);
        assertThat(walk.steps(id)).containsExactly("承認する " + KAKARICHO);
        assertThat(walk.step(id, KACHO).done()).isNull();
        walk.approve(id, KAKARICHO);
        assertThat(walk.step(id, KAKARICHO).done().edition()).isEqualTo(2);
        walk.approve(id, KACHO);
        walk.approve(id, BUCHO);
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.DECIDED);
    }

    @Test
    void 前の段に差し戻されると同じ版がその段から回り直す() {
        long id = walk.sent();
        walk.approve(id, KAKARICHO);
        walk.approve(id, KACHO);
        walk.act(id, BUCHO, BUCHO, "remand-stage", "課長がもう一度見ること", 2);
        assertThat(walk.steps(id)).containsExactly("承認する " + KACHO);
        assertThat(walk.step(id, KAKARICHO).state()).isEqualTo(StepState.APPROVED);
        assertThat(walk.step(id, BUCHO).state()).isEqualTo(StepState.WAITING);
        assertThat(approvals.get(id).edition()).isEqualTo(1);
        walk.approve(id, KACHO);
        walk.approve(id, BUCHO);
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.DECIDED);
    }

    @Test
    void 却下されると終わり_わけが残る() {
        long id = walk.sent();
        walk.act(id, KAKARICHO, KAKARICHO, "reject", "根拠がない");
        Approval rejected = approvals.get(id);
        assertThat(rejected.state()).isEqualTo(ApprovalState.REJECTED);
        assertThat(rejected.closingReason()).isEqualTo("根拠がない");
        assertThat(result(rejected)).isEqualTo("REJECTED");
        assertThat(walk.steps(id)).isEmpty();
    }

    @Test
    void 引き戻すと開いた仕事が終わり_直すと新しい版が回る() {
        long id = walk.sent();
        walk.approve(id, KAKARICHO);
        pulling.pullBack(id, walk.as(DRAFTER));
        assertThat(walk.steps(id)).containsExactly("起案を直す " + DRAFTER);
        walk.revise(id, "気付いて直した本文");
        assertThat(walk.steps(id)).containsExactly("承認する " + KAKARICHO);
        walk.approve(id, KAKARICHO);
        walk.approve(id, KACHO);
        assertThatThrownBy(() -> pulling.pullBack(id, walk.as(DRAFTER)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("初めの段の先の職");
    }

    @Test
    void 取り下げると仕事が終わり_番号は欠番としてわけとともに残る() {
        for (boolean returned : new boolean[] {false, true}) {
            long id = walk.sent();
            if (returned) {
                walk.act(id, KAKARICHO, KAKARICHO, "remand", "直すこと");
            }
            String number = approvals.get(id).number();
            withdrawing.withdraw(id, "別の案とするため", walk.as(DRAFTER));
            Approval withdrawn = approvals.get(id);
            assertThat(withdrawn.state()).isEqualTo(ApprovalState.WITHDRAWN);
            assertThat(withdrawn.number()).isEqualTo(number);
            assertThat(withdrawn.closingReason()).isEqualTo("別の案とするため");
            assertThat(result(withdrawn)).isEqualTo("WITHDRAWN");
            assertThat(walk.steps(id)).isEmpty();
        }
    }

    @Test
    void 並ぶ職は同時に承認でき_全員がそろうまで次に回らない() {
        long id = walk.sent(
                Weight.ORDINARY,
                List.of(stage(1, StageKind.CONCUR, null, KACHO, OTHER), stage(2, StageKind.DECIDE, null, BUCHO)));
        assertThat(walk.steps(id)).containsExactly("承認する " + KACHO, "承認する " + OTHER);
        walk.approve(id, OTHER);
        assertThat(walk.steps(id)).containsExactly("承認する " + KACHO);
        walk.approve(id, KACHO);
        assertThat(walk.steps(id)).containsExactly("承認する " + BUCHO);
    }

    @Test
    void 要る数がそろうと残りの職は不要となり仕事も終わる() {
        long id = walk.sent(
                Weight.ORDINARY,
                List.of(
                        stage(1, StageKind.CONCUR, 2, KAKARICHO, KACHO, OTHER),
                        stage(2, StageKind.DECIDE, null, BUCHO)));
        walk.approve(id, OTHER);
        walk.approve(id, KAKARICHO);
        assertThat(walk.steps(id)).containsExactly("承認する " + BUCHO);
        assertThat(walk.step(id, KACHO).state()).isEqualTo(StepState.UNNEEDED);
    }

    @Test
    void 並ぶ職の一つが差し戻すと_もう一つの仕事も終わる() {
        long id = walk.sent(
                Weight.ORDINARY,
                List.of(stage(1, StageKind.CONCUR, null, KACHO, OTHER), stage(2, StageKind.DECIDE, null, BUCHO)));
        walk.act(id, OTHER, OTHER, "remand", "隣の課に影響がある");
        assertThat(walk.steps(id)).containsExactly("起案を直す " + DRAFTER);
        assertThat(walk.step(id, KACHO).state()).isEqualTo(StepState.WAITING);
    }

    @Test
    void 業務の図が呼ぶと_用意された下書きから起案し_付すと回る() {
        String instance = runs.start(
                "approval",
                "origin-7",
                Map.of(
                        "approvalOriginType",
                        TestOrigin.TYPE,
                        "approvalOriginId",
                        "7",
                        "approvalDrafter",
                        DRAFTER,
                        "approvalCategory",
                        "GENERAL"));
        Approval draft =
                approvals.ofOrigin(new Approval.Origin(TestOrigin.TYPE, "7")).get(0);
        assertThat(draft.state()).isEqualTo(ApprovalState.DRAFT);
        assertThat(draft.text().subject()).isEqualTo("元7の決裁");
        assertThat(walk.steps(draft.id())).containsExactly("起案する " + DRAFTER);
        assertThatThrownBy(() -> sending.send(draft.id(), draft.revision(), walk.as(DRAFTER)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("受付箱");
        assertThatThrownBy(() -> drafts.discard(draft.id(), draft.revision(), walk.as(DRAFTER)))
                .isInstanceOf(ConflictException.class);

        walk.revise(draft.id(), "直した本文");
        assertThat(walk.steps(draft.id())).containsExactly("承認する " + KAKARICHO);
        Approval sent = approvals.get(draft.id());
        assertThat(sent.number()).isNotNull();
        assertThat(sent.drafterPerson()).isEqualTo(DRAFTER);
        assertThat(sent.processInstanceId()).isEqualTo(instance);
        withdrawing.withdraw(sent.id(), "試験の終わり", walk.as(DRAFTER));
        assertThat(result(sent)).isEqualTo("WITHDRAWN");
    }

    @Test
    void 終わった起案は_データベースでも変えられない() {
        long id = walk.sent();
        withdrawing.withdraw(id, "試験の終わり", walk.as(DRAFTER));
        for (String change : List.of(
                "update approval set body = '書き換え' where id = ?",
                "update approval_step set words = '書き換え' where approval_id = ?",
                "update approval_stage set reason = '書き換え' where approval_id = ?",
                "update approval_edition set body = '書き換え' where approval_id = ?",
                "update approval_act set words = '書き換え' where approval_id = ?",
                "delete from approval_step where approval_id = ?",
                "delete from approval where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(id).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("えられない");
        }
    }

    private Object result(Approval approval) {
        HistoricVariableInstance found = history.createHistoricVariableInstanceQuery()
                .processInstanceId(approval.processInstanceId())
                .variableName("approvalResult")
                .singleResult();
        return found == null ? null : found.getValue();
    }
}
