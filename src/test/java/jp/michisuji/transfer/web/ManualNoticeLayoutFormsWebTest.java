package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 準備の筋の様式を、届いた職の人が画面で開き、送って進める。 */
@ApplicationTest
class ManualNoticeLayoutFormsWebTest {

    private static final Pattern BUTTON = Pattern.compile("<button[^>]*type=\"submit\"[^>]*name=\"outcome\"");

    @Autowired
    private TransferOffice office;

    @Autowired
    private TransferWalk walk;

    @Autowired
    private LayoutWalk layout;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Employee lead;
    private long id;

    @BeforeEach
    void 取りまとめ課長が画面の前に座る() {
        clock.reset();
        id = office.transfer(null);
        lead = Employee.login(mvc, TransferOffice.LEAD);
    }

    @Test
    void 手順書の様式を送って進める() {
        office.start("manual-track", id);
        send("業務を棚卸しする", "note", "月に20件ほど");
        assertThat(buttons("作成方法を決める")).isEqualTo(2);
        send("作成方法を決める", "outcome", "outsourced");
        assertThat(words(open("マニュアルを作る"))).contains("作成方法を決める（業務委託）", "添える資料※必須");
        assertThat(words(refused("マニュアルを作る"))).contains("資料のファイルを選んでください。");
        upload("マニュアルを作る", "案.txt");
        assertThat(buttons("マニュアルを確認する")).isEqualTo(2);
        assertThat(words(refused("マニュアルを確認する", "outcome", "return"))).contains("「差戻し」とするわけを入力してください。");
        send("マニュアルを確認する", "outcome", "accept");
        assertThat(words(open("確定版を登録する"))).contains("確定した日", "次の版の番号が付き");
    }

    @Test
    void 周知の様式を送って進める() {
        office.start("notice-track", id);
        send("様式・印刷物・ホームページ・窓口案内を洗い出す", "note", "申請書、窓口の案内板");
        send("様式と案内を直す", "note", "申請書の宛先を直した");
        for (WorkItem check : walk.tasks(id, "直したものを確認する")) {
            Employee giving = Employee.login(mvc, check.postCode());
            assertThat(words(giving.get("/tasks/" + check.taskId()))).contains("直し終えていると記録する", "差し戻す");
            assertThat(giving.post("/tasks/" + check.taskId(), "outcome", "ready")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(words(refused("新しい案内に切り替える"))).contains("切り替える日を入力してください。");
        send("新しい案内に切り替える", "date.year", "令和9", "date.month", "4", "date.day", "1");
        assertThat(walk.steps(id)).isEmpty();
    }

    @Test
    void レイアウトの様式を送って進める() {
        office.start("layout-track", id);
        assertThat(words(refused("必要席数と面積を出す"))).contains("席数は0から9999までの整数で入力してください。");
        send("必要席数と面積を出す", "seats", "２", "area", "");
        assertThat(words(open("配置案を作る"))).contains("2席", "8㎡");
        send("配置案を作る", "note", "本庁舎4階");
        LayoutOwner own = LayoutOwner.transfer(id);
        Employee facility = Employee.login(mvc, "yochi-shisetsu-kacho");
        String coordinate = "/tasks/" + layout.task(own, "用地・施設活用担当と調整する").taskId();
        assertThat(BUTTON.matcher(html(facility.get(coordinate))).results().count())
                .isEqualTo(3);
        assertThat(facility.post(coordinate, "outcome", "works").getResponse().getStatus())
                .isEqualTo(302);
        MvcTestResult late =
                refused("工事の予定を立てる", "date.year", "令和9", "date.month", "2", "date.day", "15", "margin", "60");
        assertThat(words(late)).contains("15日越えます。");
        assertThat(html(late)).contains("value=\"15\"", "value=\"60\"");
    }

    private MvcTestResult open(String step) {
        MvcTestResult page = lead.get(path(step));
        assertThat(page).hasStatusOk();
        return page;
    }

    private long buttons(String step) {
        return BUTTON.matcher(html(open(step))).results().count();
    }

    private void send(String step, String... typed) {
        open(step);
        assertThat(lead.post(path(step), typed).getResponse().getStatus())
                .as(step)
                .isEqualTo(302);
    }

    private MvcTestResult refused(String step, String... typed) {
        MvcTestResult answer = lead.post(path(step), typed);
        assertThat(answer.getResponse().getStatus()).as(step).isNotEqualTo(302);
        return answer;
    }

    private void upload(String step, String name) {
        String path = path(step);
        assertThat(lead.upload(path, "file", name, "手順".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private String path(String step) {
        return "/tasks/" + walk.task(id, step).taskId();
    }
}
