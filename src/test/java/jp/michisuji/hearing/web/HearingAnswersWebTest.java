package jp.michisuji.hearing.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.Promise;
import jp.michisuji.hearing.Promises;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItems;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 意見と回答の画面。回答を決め、伝え、あとから届いた意見を加え、まとめに並べる。 */
@ApplicationTest
class HearingAnswersWebTest {

    @Autowired
    HearingWalk walk;

    @Autowired
    Walk tasks;

    @Autowired
    Hearings hearings;

    @Autowired
    Promises promises;

    @Autowired
    WorkItems workItems;

    @Autowired
    MockMvcTester mvc;

    private long item;

    @BeforeEach
    void 案件がある() {
        item = walk.item();
    }

    @Test
    void 足りない回答は意見ごとに言い_打ったものを残す() {
        walk.held(item, "窓口はどこになるか", "相談先を知りたい");
        walk.summarise(item, "reply");
        Employee chief = login(HearingWalk.所管課);
        String task = task("回答を決める");
        MvcTestResult refused = chief.post(
                task,
                "answers[0].disposition",
                "ADOPTED",
                "answers[0].reason",
                "影響があるため",
                "answers[0].text",
                "う".repeat(5000),
                "answers[1].text",
                "打ちかけの回答");

        assertThat(errorOf("answers[0].text", refused)).contains("4000字以内");
        assertThat(errorOf("answers[1].disposition", refused)).contains("意見2の対応の区分");
        assertThat(Employee.html(refused)).contains("打ちかけの回答", "影響があるため", "う".repeat(5000));
    }

    @Test
    void 回答を決めて約束を残せば_果たす職の仕事となり_検討済で果たされる() {
        long id = walk.held(item, "窓口はどこになるか");
        walk.summarise(item, "reply");
        Employee chief = login(HearingWalk.所管課);
        assertThat(words(chief.get(task("回答を決める")))).contains("窓口はどこになるか", "約束したことがあるとき", "人事課長");
        chief.post(
                task("回答を決める"),
                "answers[0].disposition",
                "PARTLY",
                "answers[0].reason",
                "一部に影響があるため",
                "answers[0].text",
                "案内図を改めます",
                "answers[0].promise",
                "案内図を作り直す",
                "answers[0].promiseOwner",
                "jinji-kacho",
                "answers[0].promiseDue",
                "令和7年12月26日");
        assertThat(words(chief.get("/hearings/" + id))).contains("一部反映", "団体にはまだ伝えていません", "案内図を作り直す", "検討中");
        assertThat(words(chief.get(task("回答を伝える")))).contains("案内図を改めます", "伝えた方法");
        chief.post(task("回答を伝える"), "answers[0].date", "2025-11-18", "answers[0].way", "VISIT");
        assertThat(hearings.get(id).finished()).isTrue();

        Promise kept = promises.of(id).get(0);
        long point = kept.point().id();
        assertThat(kept.fulfilled()).isFalse();
        assertThat(workItems.openOf("open-point", String.valueOf(point)))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.postCode()).isEqualTo("jinji-kacho");
                    assertThat(work.due().date()).isEqualTo(LocalDate.of(2025, 12, 26));
                });
        assertThat(words(chief.get("/progress"))).contains("案内図を作り直す");
        assertThat(words(chief.get("/progress/" + point))).contains("老人クラブ", "での約束", "部会外の検討");
        String task = "/tasks/"
                + workItems.openOf("open-point", String.valueOf(point)).get(0).taskId();
        Employee owner = login("jinji-kacho");
        assertThat(words(owner.get(task))).contains("案内図を作り直す", "での約束");
        owner.post(task, "outcome", "considered", "text", "作り直した");
        assertThat(promises.of(id).get(0).fulfilled()).isTrue();
        assertThat(words(chief.get("/hearings/" + id))).contains("果たした（検討済）", "作り直した", "訪問");
    }

    @Test
    void 時期の決まりは_実施するまで範囲の職が理由を添えて改める() {
        long id = walk.start(item);
        Employee chief = login(HearingWalk.所管課);
        String page = "/hearings/" + id + "/timing";
        assertThat(words(chief.get("/hearings/" + id))).contains("決まりを改める");
        assertThat(errorOf("reason", chief.post(page, "rule", "BEFORE_GIKAI", "reason", " ")))
                .contains("改める理由");
        assertThat(errorOf("rule", chief.post(page, "reason", "議会の求め"))).contains("選んでください");
        assertThat(login("viewer").get(page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(login("jinji-kacho").post(page, "rule", "BEFORE_GIKAI", "reason", "横から"))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(chief.post(page, "rule", "BEFORE_GIKAI", "reason", "議会の求め")).hasRedirectedUrl("/hearings/" + id);
        assertThat(words(chief.get("/hearings/" + id))).contains("決まり: 議会報告の前", "議会の求め");
        long held = walk.held(walk.item(), "窓口はどこになるか");
        assertThat(login(HearingWalk.所管課).post("/hearings/" + held + "/timing", "rule", "NONE", "reason", "遅い"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void あとから届いた意見は_範囲の職だけが加え_誤りは打ったものを残す() {
        long id = walk.replied(item);
        String page = "/hearings/" + id + "/opinions/new";
        Employee chief = login(HearingWalk.所管課);
        MvcTestResult refused = chief.post(page, "body", "あとから\u0000届いた", "arrived", "2026-12-01");

        assertThat(errorOf("body", refused)).contains("制御文字");
        assertThat(errorOf("arrived", refused)).contains("まだ来ていない日");
        assertThat(errorOf("arrived", chief.post(page, "body", "意見", "arrived", "あした")))
                .contains("読み取れません");
        assertThat(login("jinji-kacho").post(page, "body", "横から", "arrived", "2025-11-18"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(login("viewer").get(page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(chief.post(page, "body", "相談先も知りたい", "arrived", "2025-11-18"))
                .hasRedirectedUrl("/hearings/" + id);
        assertThat(words(chief.get("/hearings/" + id))).contains("届いた意見の回答待ち", "相談先も知りたい", "未回答");
        assertThat(words(chief.get(task("回答を決める")))).contains("相談先も知りたい").doesNotContain("窓口はどこになるか");
    }

    @Test
    void 同席は実施の前だけ求められ_改革担当が答える() {
        long id = walk.start(item);
        String page = "/hearings/" + id + "/attendance";
        Employee chief = login(HearingWalk.所管課);
        assertThat(errorOf("reason", chief.post(page, "reason", ""))).contains("内容を入力");
        assertThat(chief.post(page, "reason", "全体の説明を求められた")).hasRedirectedUrl("/hearings/" + id);
        assertThat(chief.post(page, "reason", "二度目")).hasStatus(HttpStatus.CONFLICT);

        Employee office = login("kaikaku");
        assertThat(words(office.get(task("同席の求めに答える")))).contains("全体の説明を求められた");
        assertThat(errorOf("answer", office.post(task("同席の求めに答える"), "outcome", "stay")))
                .contains("理由");
        office.post(task("同席の求めに答える"), "outcome", "join");
        assertThat(words(chief.get("/hearings/" + id))).contains("（区役所改革担当も同席）", "同席する");
    }

    @Test
    void まとめは終わっていない聴取から並べ_Wordにも書き出せる() throws Exception {
        walk.replied(item);
        walk.held(item, "返事を待つ意見");
        Employee viewer = login("viewer");
        String page = viewer.page("/hearings/summary?item=" + item);

        assertThat(page.indexOf("返事を待つ意見")).isPositive().isLessThan(page.indexOf("窓口はどこになるか"));
        assertThat(words(viewer.get("/hearings/summary?item=" + item)))
                .contains("団体2（終わった聴取1）、意見2件、伝えた回答1件、回答待ち1件", "参考", "書面");
        assertThat(viewer.get("/hearings/summary")).hasStatusOk();
        assertThat(words(viewer.get("/hearings/summary?item=999999999"))).contains("団体への聴取はまだありません");
        MvcTestResult file = viewer.get("/hearings/summary.docx?item=" + item);
        assertThat(file).hasStatusOk();
        try (XWPFDocument paper = new XWPFDocument(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(paper)) {
            assertThat(text.getText()).contains("関係団体の意見聴取のまとめ", "意見・指摘事項", "窓口は変わりません", "未回答", "書面");
        }
    }

    @Test
    void 事前確認で戻すには理由が要り_戻された理由は次の画面に出る() {
        walk.start(item);
        walk.prepare(item);
        Employee office = login("kaikaku");
        assertThat(errorOf("remark", office.post(task("資料を事前に確認する"), "outcome", "return")))
                .contains("戻す理由");
        office.post(task("資料を事前に確認する"), "outcome", "return", "remark", "姿勢の一文を加える");

        assertThat(words(login(HearingWalk.所管課).get(task("説明資料を作る")))).contains("戻されました", "姿勢の一文を加える");
    }

    private String task(String step) {
        return "/tasks/" + tasks.task(item, step).taskId();
    }

    private Employee login(String username) {
        return Employee.login(mvc, username);
    }
}
