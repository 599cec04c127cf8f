package jp.michisuji.transfer;

import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.KnownOrigins;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 中断した移管の決裁。決裁は止まらないが、承認する人には、求めた業務が中断していることとわけを見せる。 */
@ApplicationTest
class WorksStandstillTest {

    private static final String WHY = "案件が庁議で部会へ差し戻された";
    private static final String SAID = "求めた業務は中断中です";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TransferOffice office;

    @Autowired
    private TransferDemands demands;

    @Autowired
    private LayoutWalk walk;

    @Autowired
    private ApprovalWalk approvalWalk;

    @Autowired
    private LayoutCaseDesk desk;

    @Autowired
    private TransferPause pause;

    @Autowired
    private TransferStop stop;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Approvals approvals;

    @Autowired
    private KnownOrigins origins;

    @Autowired
    private MovableClock clock;

    private LayoutOwner own;

    @BeforeEach
    void 工事の予定まで立てる() {
        clock.reset();
        office.open();
        own = LayoutOwner.transfer(demands.begin());
        demands.decide(own.id(), Set.of(Need.LAYOUT));
        walk.seats(own, "1");
        walk.toWorks(own);
    }

    @AfterEach
    void 移管を取り止める() {
        stop.stop(own.id(), "試験の終わり", Actor.system());
    }

    @Test
    void 回議中の決裁と承認の仕事に_中断とわけを見せ_再び動けば消える() {
        long id = walk.send(own);
        String task = "/tasks/" + approvalWalk.open(id).get(0).taskId();
        Employee first = Employee.login(mvc, approvalWalk.open(id).get(0).postCode());
        assertThat(words(first.get(task))).contains("承認する").doesNotContain(SAID);

        pause.pause(List.of(transfer()), WHY);
        assertThat(words(first.get(task))).contains(SAID, WHY, "決裁は止まりません");
        assertThat(words(first.get("/approvals/" + id))).contains(SAID, WHY);

        pause.release(List.of(transfer()), "案件が庁議で了承された");
        assertThat(words(first.get(task))).contains("承認する").doesNotContain(SAID);
        assertThat(words(first.get("/approvals/" + id))).doesNotContain(SAID);
    }

    @Test
    void 付す前の起案の仕事にも見せる() {
        Approval draft = walk.awaited(own);
        pause.pause(List.of(transfer()), WHY);
        Employee drafter = Employee.login(mvc, TransferOffice.LEAD);
        assertThat(words(drafter.get(
                        "/tasks/" + approvalWalk.open(draft.id()).get(0).taskId())))
                .contains("回議に付す", SAID, WHY);
    }

    @Test
    void まとめた移転では_どの業務が中断しているかを言う() {
        NewCase asked = new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, List.of(own.id()));
        LayoutOwner layoutCase = LayoutOwner.layoutCase(desk.open(asked, Actor.system()));
        walk.seats(layoutCase, "1");
        walk.toWorks(layoutCase);
        pause.pause(List.of(transfer()), WHY);
        assertThat(origins.standstillOf(walk.awaited(layoutCase)))
                .hasValue(transfer().title() + ": " + WHY);
        desk.dissolve(layoutCase.id(), "試験の終わり", Actor.system());
    }

    @Test
    void 決まった決裁には言わない() {
        long id = walk.decide(own);
        pause.pause(List.of(transfer()), WHY);
        assertThat(origins.standstillOf(approvals.get(id))).isEmpty();
    }

    private Transfer transfer() {
        return transfers.get(own.id());
    }
}
