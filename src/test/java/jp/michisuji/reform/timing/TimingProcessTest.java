package jp.michisuji.reform.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.michisuji.access.NotVisibleException;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.AskedWalk;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Walk;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 移管時期等の決定。道筋の途中で決裁を求め、決裁・却下・取下げ・案件の取下げで終わる。 */
@ApplicationTest
class TimingProcessTest {

    @Autowired
    TimingWalk walk;

    @Autowired
    Walk tasks;

    @Autowired
    AskedWalk asked;

    @Autowired
    TimingDesk desk;

    @Autowired
    DecidedTimings decided;

    @Autowired
    Approvals approvals;

    @Autowired
    Proposals proposals;

    @Autowired
    ReformItems items;

    @Autowired
    AuditLog audit;

    @Autowired
    TransferOffice office;

    @Test
    void 求めると_業務と移管日の入った下書きが区役所改革担当に届き_道筋は止まらない() {
        long item = walk.item(2);
        walk.ask(item);

        WorkItem draft = tasks.task(item, "起案する");
        assertThat(draft.postCode()).isEqualTo("kaikaku");
        assertThat(tasks.steps(item)).containsExactlyInAnyOrder("起案する", "議題を登録する");
        Approval approval = walk.asked(item);
        assertThat(approval.text().category()).isEqualTo("TRANSFER_TIMING");
        assertThat(approval.text().subject()).isEqualTo("移管時期等の決定について（移管時期等を決める案件）");
        assertThat(approval.text().body()).contains("移す業務　2件", "令和9年4月1日（木）　2件");
        assertThat(approval.itemId()).isEqualTo(item);
        assertThat(audit.ofItem(item)).extracting(AuditEntry::action).contains("item.timing-ask");
    }

    @Test
    void 決裁されると_案件と業務に番号と決裁された移管日が出る() {
        long item = walk.item(1);
        long duty = desk.duties(items.get(item)).get(0).dutyId();
        walk.ask(item);
        assertThat(decided.ofDuty(duty)).as("決まるまでは出ない").isEmpty();
        walk.decide(item);

        Approval approval = decided.ofItem(item).orElseThrow();
        assertThat(approval.state()).isEqualTo(ApprovalState.DECIDED);
        DecidedTiming timing = decided.ofDuty(duty).orElseThrow();
        assertThat(timing.number()).isEqualTo(approval.number());
        assertThat(timing.transferOn()).isEqualTo(TransferOffice.TRANSFER_DAY);
        assertThat(audit.ofItem(item))
                .anySatisfy(entry -> assertThat(entry.summary()).contains("移管時期等の決裁が終わった", approval.number(), "決裁済み"));
    }

    @Test
    void 決裁の後に加わった業務は_決裁済みにならない() {
        long item = walk.item(1);
        walk.ask(item);
        walk.decide(item);
        long later = addDuty(item);

        assertThat(decided.ofDuty(later)).isEmpty();
        walk.ask(item);
        walk.decide(item);
        assertThat(decided.ofDuty(later)).as("もう一度求めれば決まる").isPresent();
    }

    @Test
    void 却下されると決まらず_もう一度求められる() {
        long item = walk.item(1);
        walk.ask(item);
        asked.reject(walk.asked(item), "移管日が早すぎる");
        assertThat(decided.ofItem(item)).isEmpty();
        assertThat(tasks.steps(item)).containsExactly("議題を登録する");
        walk.ask(item);
        assertThat(walk.asked(item).state()).isEqualTo(ApprovalState.DRAFT);
    }

    @Test
    void 取り下げると決まらない() {
        long item = walk.item(1);
        walk.ask(item);
        asked.withdraw(walk.asked(item), "業務を見直すため");
        assertThat(decided.ofItem(item)).isEmpty();
        assertThat(desk.objection(items.get(item))).isEmpty();
    }

    @Test
    void 求めてある間は_二つ目を求められない() {
        long item = walk.item(1);
        walk.ask(item);
        assertThatThrownBy(() -> walk.ask(item))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("もう求めてあります")
                .hasMessageContaining("下書き");
    }

    @Test
    void 見ていた業務が変わっていれば求められない() {
        long item = walk.item(1);
        TimingSight seen = walk.seen(item);
        addDuty(item);
        assertThatThrownBy(() -> walk.ask(item, TimingWalk.LEAD, seen))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("変わりました");
    }

    @Test
    void 移す業務のない案件では求められない() {
        long item = walk.item(0);
        assertThatThrownBy(() -> walk.ask(item))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("移す業務がありません");
    }

    @Test
    void 求められるのは区役所改革担当課長だけである() {
        long item = walk.item(1);
        TimingSight seen = walk.seen(item);
        for (String other : new String[] {"kaikaku", "shiba-machizukuri-kacho"}) {
            assertThatThrownBy(() -> walk.ask(item, other, seen)).isInstanceOf(NotVisibleException.class);
        }
    }

    @Test
    void 案件が取り下げられると_付した決裁は欠番になり_仕事は残らない() {
        long item = walk.item(1);
        walk.ask(item);
        Approval approval = walk.asked(item);
        asked.send(approval);
        proposals.withdraw(item, "統合したため", Actor.system());

        Approval closed = approvals.get(approval.id());
        assertThat(closed.state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(closed.closingReason()).isEqualTo(Approval.CALLED_OFF);
        assertThat(tasks.steps(item)).isEmpty();
        assertThat(desk.objection(items.get(item))).as("終わった案件では求められない").isPresent();
    }

    @Test
    void 案件が取り下げられると_付す前の下書きは捨てられる() {
        long item = walk.item(1);
        walk.ask(item);
        proposals.withdraw(item, "統合したため", Actor.system());
        assertThat(walk.discarded(item)).isTrue();
        assertThat(tasks.steps(item)).isEmpty();
    }

    private long addDuty(long item) {
        return office.duty(item, Disposition.TRANSFERRED);
    }
}
