package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 工事を伴うレイアウトの決裁を、業務と仕事と決裁の画面から行き来する。 */
@ApplicationTest
class WorksDecisionPagesWebTest {

    private static final String WAITING = "工事を伴うレイアウトの決裁を待っています。";

    @Autowired
    private TransferOffice office;

    @Autowired
    private TransferDemands demands;

    @Autowired
    private LayoutWalk walk;

    @Autowired
    private ApprovalWalk approvalWalk;

    @Autowired
    private Transfers transfers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Employee lead;
    private LayoutOwner own;

    @BeforeEach
    void 工事の予定まで立てる() {
        clock.reset();
        office.open();
        own = LayoutOwner.transfer(demands.begin());
        demands.decide(own.id(), Set.of(Need.LAYOUT));
        walk.seats(own, "1");
        walk.toWorks(own);
        lead = Employee.login(mvc, TransferOffice.LEAD);
    }

    @Test
    void 業務の画面は決裁の状態とつなぎ先を見せ_決裁の画面は業務へ戻る() {
        String approval = "/approvals/" + walk.awaited(own).id();
        assertThat(words(lead.get(duty()))).contains(WAITING, "下書き", "レイアウト: 工事の決裁が済んでいません（下書き）");
        assertThat(lead.page(duty())).contains("href=\"" + approval + "\"");
        assertThat(words(lead.get(approval))).contains("この決裁を求めた業務", transfer().title());
        assertThat(lead.page(approval)).contains("href=\"" + duty() + "\"");
    }

    @Test
    void 下書きを読めない職には待っていることだけを見せる() {
        Employee other = Employee.login(mvc, "mizu-midori-koen-kacho");
        String approval = "/approvals/" + walk.awaited(own).id();
        assertThat(other.get(approval)).hasStatus(404);
        assertThat(words(other.get("/transfers/" + own.id()))).contains(WAITING).doesNotContain("に伴うレイアウト工事について");
    }

    @Test
    void 却下のわけは配置案を作る仕事に見える() {
        long id = walk.send(own);
        String post = approvalWalk.open(id).get(0).postCode();
        approvalWalk.act(id, post, post, "reject", "金額を改めること");
        assertThat(task("配置案を作る")).contains("前に求めた工事の決裁", "却下のわけ: 金額を改めること");
    }

    @Test
    void 決裁の番号は移転日を決める仕事と業務の画面に立つ() {
        String number = number(walk.decide(own));
        assertThat(task("移転日を決める")).contains("工事の決裁", number);
        assertThat(words(lead.get(duty()))).contains(number, "決裁済み").doesNotContain(WAITING);
    }

    @Test
    void 取り止める前に_求めている決裁がどうなるかを言う() {
        assertThat(words(lead.get("/transfers/" + own.id() + "/stop"))).contains("求めている工事の決裁は", "欠番");
    }

    private String number(long id) {
        String page = words(lead.get("/approvals/" + id));
        return page.replaceAll("(?s).*?(\\S+港区\\S*号).*", "$1");
    }

    private String task(String step) {
        return words(lead.get("/tasks/" + walk.task(own, step).taskId()));
    }

    private String duty() {
        return "/duties/" + transfer().dutyId();
    }

    private Transfer transfer() {
        return transfers.get(own.id());
    }
}
