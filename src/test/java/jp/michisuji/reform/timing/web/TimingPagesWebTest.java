package jp.michisuji.reform.timing.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.approval.Approval;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.reform.timing.TimingDesk;
import jp.michisuji.reform.timing.TimingWalk;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.TransferOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 移管時期等の決裁を求める画面。業務と移管日を見てから求め、決まると案件と業務に番号が出る。 */
@ApplicationTest
class TimingPagesWebTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TimingWalk walk;

    @Autowired
    TransferOffice transfers;

    @Autowired
    TimingDesk desk;

    @Autowired
    ReformItems items;

    private long item;
    private Employee lead;

    @BeforeEach
    void 移す業務のある案件がある() {
        item = walk.item(1);
        lead = Employee.login(mvc, TimingWalk.LEAD);
    }

    @Test
    void 業務と移管日を確かめてから求め_下書きが起案する職に届く() {
        assertThat(lead.page("/items/" + item)).contains("移管時期等の決裁を求める");
        String page = lead.page("/items/" + item + "/timing");
        assertThat(page).contains("決裁にかける業務", "1件", "令和9年4月1日（木）", "まだ求めていません");

        MvcTestResult sent = lead.post("/items/" + item + "/timing", "seen", seen(page));
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/items/" + item);
        assertThat(lead.page("/items/" + item))
                .as("下書きは起案する職のものなので、求めた人には状態だけが見える")
                .contains("決裁を求めています（番号はまだありません、下書き）")
                .doesNotContain("移管時期等の決裁を求める");
        Employee drafter = Employee.login(mvc, "kaikaku");
        assertThat(drafter.page("/tasks")).contains("起案する");
        assertThat(drafter.page("/items/" + item))
                .contains("/approvals/" + walk.asked(item).id());
    }

    @Test
    void 決裁されると_案件と業務の画面に番号が出て_決裁から案件に戻れる() {
        walk.ask(item);
        walk.decide(item);
        Approval approval = walk.asked(item);
        long duty = desk.duties(items.get(item)).get(0).dutyId();

        assertThat(lead.page("/items/" + item)).contains("移管時期等 決裁済（" + approval.number());
        assertThat(lead.page("/duties/" + duty)).contains("決裁済（" + approval.number());
        assertThat(lead.page("/approvals/" + approval.id())).contains("href=\"/items/" + item + "\"");
    }

    @Test
    void 確かめている間に業務が加わったら_今の業務を見せて求め直してもらう() {
        String seen = seen(lead.page("/items/" + item + "/timing"));
        transfers.duty(item, Disposition.TRANSFERRED);
        MvcTestResult again = lead.post("/items/" + item + "/timing", "seen", seen);
        assertThat(again).hasStatusOk();
        assertThat(words(again)).contains("業務か移管日が変わりました", "2件");
        assertThat(seen(html(again))).isNotEqualTo(seen);
    }

    @Test
    void 二度目は求められず_わけを言う() {
        String seen = seen(lead.page("/items/" + item + "/timing"));
        walk.ask(item);
        MvcTestResult twice = lead.post("/items/" + item + "/timing", "seen", seen);
        assertThat(twice).hasStatus(409);
        assertThat(words(twice)).contains("移管時期等の決裁は、もう求めてあります");
    }

    @Test
    void 改革担当課長でない人には_求める道を出さず_開いても断る() {
        for (String other : new String[] {"kaikaku", "shiba-machizukuri-kacho"}) {
            Employee employee = Employee.login(mvc, other);
            assertThat(employee.page("/items/" + item)).doesNotContain("移管時期等の決裁を求める");
            assertThat(employee.get("/items/" + item + "/timing")).hasStatus4xxClientError();
            assertThat(employee.post("/items/" + item + "/timing", "seen", "x")).hasStatus4xxClientError();
        }
    }

    private static String seen(String page) {
        Matcher found = SEEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
