package jp.michisuji.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStart;
import jp.michisuji.transfer.TransferWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 案件の画面の、業務の移管。何件でも、進みの数と星取表への道で見せる。 */
@ApplicationTest
class ItemTransfersWebTest {

    @Autowired
    private TransferOffice office;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Duties duties;

    @Autowired
    private TransferStart start;

    @Autowired
    private TransferWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Employee lead;
    private long item;

    @BeforeEach
    void 三つの業務のある案件を載せる() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        item = proposals.register(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "移管の進みを見る案件",
                        null,
                        null,
                        TransferOffice.GIVING.get(0),
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                null,
                Actor.system());
        IntStream.range(0, 3).forEach(number -> office.duty(item));
    }

    @Test
    void 案件の画面は_始まった件数を言い_移管の仕事を一件ずつ並べない() {
        start.begin(duties.ofItem(item).get(0).id(), Actor.system());
        assertThat(lead.page("/items/" + item))
                .contains("移す業務3件のうち、1件の手続が始まっています。", "/duties?item=" + item)
                .contains(Transfer.State.DECIDING.label())
                .doesNotContain("必要な準備を決める");
    }

    @Test
    void 業務のない案件には_移管のことを言わない() {
        long other = proposals.register(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "業務のない案件",
                        null,
                        null,
                        TransferOffice.GIVING.get(0),
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                null,
                Actor.system());
        assertThat(lead.page("/items/" + other)).doesNotContain("業務の移管");
    }

    @Test
    void 星取表は_その案件の業務だけに絞り_ほかの条件を足しても保つ() {
        String name = duties.ofItem(item).get(0).name();
        assertThat(lead.page("/duties?item=" + item))
                .contains("<strong>3件</strong>", name)
                .contains("name=\"item\" value=\"" + item + "\"", "一つの改革案件の業務")
                .contains("export.csv?item=" + item);
    }

    @Test
    void 移管の仕事の画面の経過には_その移管のことだけが並ぶ() {
        long one = start.begin(duties.ofItem(item).get(0).id(), Actor.system());
        long other = start.begin(duties.ofItem(item).get(1).id(), Actor.system());
        Employee chief = Employee.login(mvc, TransferOffice.LEAD);
        String page = chief.page("/tasks/" + walk.task(one, "必要な準備を決める").taskId());
        assertThat(page).contains(duties.ofItem(item).get(0).name());
        assertThat(page).doesNotContain(duties.ofItem(item).get(1).name());
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void 受付箱の案件の選択肢は_業務ではなく案件の題名で並ぶ() {
        start.begin(duties.ofItem(item).get(0).id(), Actor.system());
        String page = Employee.login(mvc, TransferOffice.LEAD).page("/tasks");
        assertThat(page).containsPattern("<option value=\"" + item + "\"[^>]*>移管の進みを見る案件</option>");
    }
}
