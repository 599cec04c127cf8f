package jp.michisuji.approval.after;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 根回し・供覧と後閲の画面。 */
@ApplicationTest
class CirculationWebTest {

    @Autowired
    PassedDrafts drafts;

    @Autowired
    PostReviewWatch watch;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        drafts.open();
    }

    @Test
    void 起案者は根回しの職とわけを選んで回し_様式で見た印が付く() {
        long id = drafts.put("DRAFT", Weight.ORDINARY);
        Employee drafter = Employee.login(mvc, RouteOffice.TANTO);
        assertThat(words(drafter.get(page(id)))).contains("根回しを回す", "経路試験部長", "承認を求めるものではなく");

        MvcTestResult sent = drafter.post(page(id), "posts", RouteOffice.BUCHO, "reason", "あらかじめ");
        assertThat(sent).hasRedirectedUrl("/approvals/" + id);

        Employee director = Employee.login(mvc, RouteOffice.BUCHO);
        String task = drafts.tasks(id).get(0).taskId();
        assertThat(words(director.get("/tasks/" + task))).contains("あらかじめ", "本文の一行目", "見た印を付ける");
        assertThat(director.post("/tasks/" + task, "comment", "承知しました。")).hasStatus(HttpStatus.FOUND);
        assertThat(drafts.open(id)).isEmpty();
        assertThat(words(drafter.get(page(id)))).contains("（1の職、見た 1）", "承知しました。");
    }

    @Test
    void 職もわけもなければ欄で言い_打ったものを残す() {
        long id = drafts.put("DECIDED", Weight.ORDINARY);
        Employee drafter = Employee.login(mvc, RouteOffice.TANTO);
        MvcTestResult wrong = drafter.post(page(id), "reason", "窓口に関わるため");
        assertThat(words(wrong)).contains("供覧を回す", "回す職を一覧から選んでください");
        assertThat(html(wrong)).contains("窓口に関わるため");
        MvcTestResult unreasoned = drafter.post(page(id), "posts", RouteOffice.BUCHO, "reason", "");
        assertThat(words(unreasoned)).contains("わけを入力してください");
        assertThat(html(unreasoned)).containsPattern("value=\"rt-bucho\"[^>]*checked");
        assertThat(drafts.open(id)).isEmpty();
    }

    @Test
    void 回議中は回せず_起案者のほかには見えない() {
        long id = drafts.put("CIRCULATING", Weight.ORDINARY);
        assertThat(Employee.login(mvc, RouteOffice.TANTO).get(page(id))).hasStatus(HttpStatus.CONFLICT);
        long decided = drafts.put("DECIDED", Weight.ORDINARY);
        assertThat(Employee.login(mvc, RouteOffice.BUCHO).get(page(decided))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Employee.login(mvc, "viewer").get(page(decided))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void 後閲の様式は_代わって何が承認されたかを見せ_問題にはわけを求める() {
        long id = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.DAIKETSU);
        watch.sweep();
        Employee chief = Employee.login(mvc, RouteOffice.KACHO);
        String task = drafts.tasks(id).get(0).taskId();
        assertThat(words(chief.get("/tasks/" + task)))
                .contains("不在の間に代決されたものです", "経路試験係長（代決）", "第1版", "急ぐため", "本文の一行目", "後閲した", "決裁は取り消されません");
        assertThat(words(chief.post("/tasks/" + task, "outcome", "problem"))).contains("どこに問題があるかを入力してください");
        assertThat(chief.post("/tasks/" + task, "outcome", "seen")).hasStatus(HttpStatus.FOUND);
        assertThat(drafts.open(id)).isEmpty();
    }

    private static String page(long id) {
        return "/approvals/" + id + "/circulation";
    }
}
