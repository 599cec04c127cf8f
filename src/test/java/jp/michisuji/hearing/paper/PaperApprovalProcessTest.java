package jp.michisuji.hearing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.AskedWalk;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.MaterialPreparation;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 説明資料の決裁。事前確認から決裁に進み、結果ごとに、日程を決める仕事か、資料を作る仕事に続く。 */
@ApplicationTest
class PaperApprovalProcessTest {

    private static final String TYPE = "hearing-paper";

    @Autowired
    RouteOffice routes;

    @Autowired
    HearingWalk walk;

    @Autowired
    Walk tasks;

    @Autowired
    AskedWalk asked;

    @Autowired
    Hearings hearings;

    @Autowired
    MaterialPreparation materials;

    @Autowired
    PaperApprovals papers;

    @Autowired
    Approvals approvals;

    @Autowired
    AttachedPapers attached;

    @Autowired
    AuditLog audit;

    private long item;
    private long hearing;

    @BeforeEach
    void 資料を整えた聴取がある() {
        routes.open();
        item = walk.item();
        hearing = walk.start(item);
        walk.prepare(item);
    }

    @Test
    void 決裁を経て使うとすると_資料の名と要点の入った下書きが説明する職に届く() {
        walk.check(item, "approval");

        WorkItem draft = tasks.task(item, "起案する");
        assertThat(draft.postCode()).isEqualTo(HearingWalk.所管課);
        Approval approval = asked.of(TYPE, hearing);
        assertThat(approval.text().subject()).isEqualTo("老人クラブへの説明と意見聴取に用いる資料について");
        assertThat(approval.text().category()).isEqualTo("HEARING_PAPER");
        assertThat(approval.text().body())
                .contains("改革案件　関係団体への説明", "相手　老人クラブ", "資料　関係団体への説明に関する整理（電子の資料なし）", "説明の要点\n要点");
        assertThat(approval.itemId()).isEqualTo(item);
        assertThat(audit.ofItem(item)).extracting(AuditEntry::action).contains("hearing.material-approval");
    }

    @Test
    void 電子の資料は_写しが起案に添えられ_本文に内容のしるしが入る() {
        byte[] content = "説明".getBytes(StandardCharsets.UTF_8);
        materials.prepare(
                hearing, "説明資料", null, new NewDocument("説明資料", "setsumei.txt", "text/plain", content), Actor.system());
        walk.check(item, "approval");

        Approval approval = asked.of(TYPE, hearing);
        StoredDocument copy = attached.of(approval.id()).get(0).document();
        Long original = hearings.get(hearing).material().documentId();
        assertThat(copy.id()).as("写しは元の資料とは別の資料である").isNotEqualTo(original);
        assertThat(copy.filename()).isEqualTo("setsumei.txt");
        assertThat(approval.text().body()).contains("説明資料（setsumei.txt、SHA-256 " + copy.sha256() + "）");
        assertThat(audit.ofSubject("document", String.valueOf(copy.id())))
                .extracting(AuditEntry::action)
                .containsExactly("document.copy");
    }

    @Test
    void 決裁されると_日程を決める仕事に進む() {
        walk.check(item, "approval");
        asked.decide(asked.of(TYPE, hearing));

        assertThat(asked.of(TYPE, hearing).state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(tasks.steps(item)).contains("日程を決める").doesNotContain("説明資料を作る");
        assertThat(papers.refused(hearings.get(hearing))).isEmpty();
    }

    @Test
    void 却下されると_わけとともに説明資料を作る仕事に戻る() {
        walk.check(item, "approval");
        asked.reject(asked.of(TYPE, hearing), "示す範囲が広すぎる");

        assertThat(tasks.steps(item)).containsExactly("説明資料を作る");
        assertThat(papers.refused(hearings.get(hearing)).orElseThrow().closingReason())
                .isEqualTo("示す範囲が広すぎる");
    }

    @Test
    void 取り下げると_説明資料を作る仕事に戻り_もう一度求められる() {
        walk.check(item, "approval");
        asked.withdraw(asked.of(TYPE, hearing), "別の資料にするため");
        assertThat(tasks.steps(item)).containsExactly("説明資料を作る");

        walk.prepare(item);
        walk.check(item, "approval");
        assertThat(asked.all(TYPE, hearing)).hasSize(2);
        Hearing again = hearings.get(hearing);
        assertThat(papers.refused(again)).as("新しい決裁が始まれば、前のわけは出さない").isEmpty();
    }

    @Test
    void 案件が取り下げられると_付した決裁は取下げになり_仕事は残らない() {
        item = walk.onRoad();
        hearing = hearings.of(item).get(0).id();
        walk.prepare(item);
        walk.check(item, "approval");
        Approval approval = asked.of(TYPE, hearing);
        asked.send(approval);
        walk.withdraw(item);

        Approval closed = approvals.get(approval.id());
        assertThat(closed.state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(closed.closingReason()).isEqualTo(Approval.CALLED_OFF);
        assertThat(closed.number()).isNotNull();
        assertThat(tasks.steps(item)).isEmpty();
    }

    @Test
    void 案件が取り下げられると_付す前の下書きは捨てられる() {
        item = walk.onRoad();
        hearing = hearings.of(item).get(0).id();
        walk.prepare(item);
        walk.check(item, "approval");
        walk.withdraw(item);

        assertThat(asked.all(TYPE, hearing)).isEmpty();
        assertThat(tasks.steps(item)).isEmpty();
    }
}
