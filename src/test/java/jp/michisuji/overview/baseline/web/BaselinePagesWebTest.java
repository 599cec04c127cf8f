package jp.michisuji.overview.baseline.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.schedule.programme.Baseline;
import jp.michisuji.schedule.programme.Baselines;
import jp.michisuji.shared.SheetReader;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 基準計画の画面。今日の計画を留め、あとの計画と比べる。 */
@ApplicationTest
class BaselinePagesWebTest {

    private static final String PAGE = "/schedule/baselines";

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Baselines baselines;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee lead;
    private String title;
    private long item;

    @BeforeEach
    void 目標日のある案件がある() {
        clock.set(LocalDate.of(2043, 6, 1).atTime(9, 0));
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        title = "基準と比べる案件" + System.nanoTime();
        item = propose(title, LocalDate.of(2044, 3, 31));
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        proposals.withdraw(item, "試験が終わった", Actor.system());
        clock.reset();
    }

    private long propose(String named, LocalDate target) {
        office.as("kaikaku-kacho");
        long id = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        named,
                        "管理課",
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        office.leave();
        target(id, target);
        return id;
    }

    private void target(long id, LocalDate day) {
        jdbc.sql("update reform_item set target_on = ? where id = ?")
                .params(day, id)
                .update();
        audit.record(Actor.system(), Act.of("item.target", "item", String.valueOf(id), "目標日を決めた"));
    }

    private Baseline fixed(String name) {
        assertThat(lead.post(PAGE, "name", name, "note", "比べるため")).hasRedirectedUrl(PAGE);
        return baselines.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void 名を付けて留めると一覧に並び_記録に残り_工程表に重ねられる() {
        Baseline kept = fixed("留める" + item);

        assertThat(words(lead.get(PAGE))).contains("留める" + item, "比べるため", "令和25年6月1日（月）", "職員・区役所改革担当課長", "工程表に重ねる");
        assertThat(audit.ofSubject("baseline", String.valueOf(kept.id()))).isNotEmpty();
        assertThat(words(lead.get("/schedule?baseline=" + kept.id()))).contains("基準（留める" + item + "）");
        assertThat(words(lead.get("/schedule"))).contains("仮に変えてみる", "基準計画", "確定した遅れ");
    }

    @Test
    void 名がないか既にあれば_打ったものを残して言う() {
        fixed("一つだけ" + item);

        var taken = lead.post(PAGE, "name", "一つだけ" + item, "note", "二度目の覚え");
        assertThat(errorOf("name", taken)).contains("という基準計画は既にあります");
        assertThat(html(taken)).contains("二度目の覚え", "value=\"一つだけ" + item + "\"");
        assertThat(errorOf("name", lead.post(PAGE, "name", " ", "note", "覚え"))).contains("名前を入力してください");
        assertThat(errorOf("name", lead.post(PAGE, "name", "長".repeat(81)))).contains("80字以内");
    }

    @Test
    void 目標日を延ばすと_計画の動きを開庁日で言い_動いたものだけに絞れる() throws Exception {
        long still = propose("動かない案件" + item, LocalDate.of(2044, 3, 31));
        Baseline kept = fixed("比べる" + item);
        String compare = PAGE + "/" + kept.id();
        assertThat(words(lead.get(compare))).contains("計画の終わりは動いていません。", title);

        // 令和26年4月1日（金）・4日（月）・5日（火）で三開庁日
        target(item, LocalDate.of(2044, 4, 5));

        assertThat(words(lead.get(compare))).contains("件のうち1件の計画の終わりが動きました（遅くなる1件、早くなる0件、最大3開庁日）", "動かない案件" + item);
        assertThat(words(lead.get(compare + "?only=moved")))
                .contains(title, "令和26年3月31日（木）", "令和26年4月5日（火）", "3開庁日遅い")
                .doesNotContain("動かない案件" + item);
        byte[] file =
                lead.get(compare + "/comparison.xlsx?only=moved").getResponse().getContentAsByteArray();
        assertThat(SheetReader.read("比較.xlsx", file).get(0).lines()).anySatisfy(line -> {
            assertThat(line.cell("件名")).isEqualTo(title);
            assertThat(line.cell("計画の動き")).isEqualTo("3開庁日遅い");
        });
        proposals.withdraw(still, "試験が終わった", Actor.system());
        assertThat(words(lead.get(compare))).contains("取り下げや廃止で今の工程にありません");
    }

    @Test
    void あとから加わった案件は_基準になかったと言う() {
        Baseline kept = fixed("加わる前" + item);
        long later = propose("加わった案件" + item, LocalDate.of(2044, 3, 31));

        assertThat(words(lead.get(PAGE + "/" + kept.id() + "?only=moved"))).contains("加わった案件" + item, "基準のあとに加わった");
        proposals.withdraw(later, "試験が終わった", Actor.system());
    }

    @Test
    void 限定の案件は_比べにも出さない() {
        Baseline kept = fixed("伏せる" + item);
        lead.post("/items/" + item + "/limit", "limited", "true", "version", "0", "reason", "検討中のため");

        Employee outsider = Employee.login(mvc, "jinji-kacho");
        assertThat(outsider.page(PAGE + "/" + kept.id())).doesNotContain(title);
        assertThat(outsider.get(PAGE + "/" + kept.id() + "/comparison.xlsx")).hasStatusOk();
        assertThat(lead.page(PAGE + "/" + kept.id())).contains("基準計画");
    }

    @Test
    void 閲覧者は見られるが_留められない() {
        Baseline kept = fixed("見るだけ" + item);
        Employee viewer = Employee.login(mvc, "viewer");

        assertThat(words(viewer.get(PAGE))).contains("見るだけ" + item).doesNotContain("今日の計画を留める");
        assertThat(viewer.get(PAGE + "/" + kept.id())).hasStatusOk();
        assertThat(viewer.post(PAGE, "name", "留めたい")).hasStatus(403);
        assertThat(lead.get(PAGE + "/999999999")).hasStatus(404);
    }
}
