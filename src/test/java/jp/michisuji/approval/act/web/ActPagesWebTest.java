package jp.michisuji.approval.act.web;

import static jp.michisuji.approval.act.ApprovalOffice.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 行為の画面。何が起きるかを先に見せ、打った内容を保ち、関わりのない人には起案があることも言わない。 */
@ApplicationTest
class ActPagesWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice house;

    @Autowired
    ApprovalWalk walk;

    @Autowired
    Approvals approvals;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        house.open();
    }

    @AfterEach
    void 席を立つ() {
        house.allBack();
        office.leave();
        clock.reset();
    }

    @Test
    void 承認の画面は_文面と経路と_この職で押すと何が起きるかを見せる() {
        long id = walk.sent();
        String task = "/tasks/" + walk.task(id, KAKARICHO).taskId();
        Employee chief = Employee.login(mvc, KAKARICHO);
        assertThat(Employee.words(chief.get(task)))
                .contains("決裁の試験の件", "初めの本文", "第1版", "次は決裁の試験課長に回ります", "起案者に差し戻す", "却下する")
                .doesNotContain("代決する", "差し戻す段");
        MvcTestResult wordless = chief.post(task, "outcome", "remand", "words", "");
        assertThat(wordless).hasStatus(422);
        assertThat(Employee.errorOf("words", wordless)).contains("理由を入力");
        assertThat(chief.post(task, "outcome", "remand", "words", "本文を改めること")).hasStatus3xxRedirection();

        Employee drafter = Employee.login(mvc, DRAFTER);
        String revise = "/tasks/" + walk.task(id, DRAFTER).taskId();
        assertThat(Employee.words(drafter.get(revise))).contains("差戻し（決裁の試験係長）", "本文を改めること", "直した版を付す");
        String revision = String.valueOf(approvals.get(id).revision());
        assertThat(drafter.post(revise, "subject", "決裁の試験の件", "body", "改めた本文", "revision", "0"))
                .hasStatus(409);
        assertThat(drafter.post(revise, "subject", "決裁の試験の件", "body", "改めた本文", "revision", revision))
                .hasStatus3xxRedirection();
        assertThat(Employee.words(chief.get("/tasks/" + walk.task(id, KAKARICHO).taskId())))
                .contains("第2版", "第1版からの違い", "改めた本文");
    }

    @Test
    void 戻された起案は_その仕事の画面で記載のすべてと添付を直せ_読めない記載は打ったものを残して断る() {
        long id = walk.sent();
        walk.act(id, KAKARICHO, KAKARICHO, "remand", "保存期間を改めること");
        Employee drafter = Employee.login(mvc, DRAFTER);
        String revise = "/tasks/" + walk.task(id, DRAFTER).taskId();
        String revision = String.valueOf(approvals.get(id).revision());
        assertThat(Employee.words(drafter.get(revise))).contains("決裁区分", "金額（円）", "保存期間", "公開区分", "資料を添える");

        MvcTestResult refused =
                drafter.post(revise, "body", "打ちかけの本文", "amount", "百万円", "category", "", "revision", revision);
        assertThat(refused).hasStatus(422);
        assertThat(Employee.errorOf("amount", refused)).contains("円の数で入力してください");
        assertThat(Employee.errorOf("category", refused)).contains("決裁区分を選んでください");
        assertThat(Employee.html(refused)).contains("打ちかけの本文", "百万円");

        byte[] paper = "付けた資料".getBytes(StandardCharsets.UTF_8);
        assertThat(drafter.upload(
                        revise,
                        "files",
                        "根拠.txt",
                        paper,
                        "retention",
                        "TEN",
                        "disclosure",
                        "CLOSED",
                        "revision",
                        revision))
                .hasStatus3xxRedirection();
        Approval.Text text = approvals.get(id).text();
        assertThat(text.retention()).isEqualTo(Retention.TEN);
        assertThat(text.disclosure()).isEqualTo(Disclosure.CLOSED);
        assertThat(Employee.words(drafter.get("/approvals/" + id))).contains("第2版", "根拠.txt");
    }

    @Test
    void 代わる人の画面は代決のボタンを出し_最後の段では封がされると言う() {
        long id = walk.sent();
        walk.approve(id, KAKARICHO);
        house.away(KACHO);
        house.away(BUCHO);
        Employee deputy = Employee.login(mvc, KAKARICHO);
        assertThat(Employee.words(deputy.get("/tasks/" + walk.task(id, KACHO).taskId())))
                .contains("代決する", "本人が戻ってから後閲", "差し戻す段")
                .doesNotContain("承認する画面");
        house.allBack();
        walk.approve(id, KACHO);
        Employee director = Employee.login(mvc, BUCHO);
        assertThat(Employee.words(director.get("/tasks/" + walk.task(id, BUCHO).taskId())))
                .contains("これで決裁になり、文書に封がされます");
    }

    @Test
    void 起案者は引き戻しと取下げを_何が起きるかを見てから行う() {
        long id = walk.sent();
        Employee drafter = Employee.login(mvc, DRAFTER);
        assertThat(drafter.page("/approvals/" + id + "/pull-back")).contains("引き戻すと、開いている承認の仕事は終わり");
        assertThat(drafter.post("/approvals/" + id + "/pull-back", "seen", "0")).hasStatus(409);
        assertThat(drafter.post("/approvals/" + id + "/pull-back", "seen", seen(id)))
                .hasStatus3xxRedirection();
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.RETURNED);

        String withdraw = "/approvals/" + id + "/withdraw";
        assertThat(drafter.page(withdraw)).contains("欠番");
        assertThat(Employee.errorOf("reason", drafter.post(withdraw, "seen", seen(id), "reason", " ")))
                .contains("理由を入力");
        assertThat(drafter.post(withdraw, "seen", seen(id), "reason", "別の案とするため"))
                .hasStatus3xxRedirection();
        assertThat(approvals.get(id).state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(drafter.get(withdraw)).hasStatus(409);
    }

    @Test
    void 上司は期限を過ぎた下の職の承認を引き上げ_ほかの人にはその画面がない() {
        long id = walk.sent();
        String raise = "/approvals/" + id + "/steps/" + walk.step(id, KAKARICHO).id() + "/raise";
        Employee chief = Employee.login(mvc, KACHO);
        assertThat(chief.get(raise)).hasStatus(409);
        clock.set(LocalDateTime.of(2025, 9, 22, 9, 0));
        Employee later = Employee.login(mvc, KACHO);
        assertThat(later.page(raise)).contains("上司の職として、引き上げて承認します");
        assertThat(Employee.login(mvc, OTHER).get(raise)).hasStatus(404);
        assertThat(later.post(raise, "seen", seen(id), "reason", "止まっているため")).hasStatus3xxRedirection();
        assertThat(walk.step(id, KAKARICHO).state()).isEqualTo(StepState.RAISED);
    }

    @Test
    void 担当を替えられる職は_経路の職を振り替え_替えられない先はわけを言う() {
        long id = walk.sent();
        String path = "/approvals/" + id + "/steps/" + walk.step(id, KAKARICHO).id() + "/hand-over";
        Employee chief = Employee.login(mvc, KACHO);
        assertThat(chief.page(path)).contains("今の職は決裁の試験係長です");
        assertThat(Employee.errorOf("post", chief.post(path, "seen", seen(id), "reason", "わけ", "post", KAKARICHO)))
                .contains("既に同じ段");
        assertThat(chief.post(path, "seen", seen(id), "reason", "担当が替わったため", "post", OTHER))
                .hasStatus3xxRedirection();
        assertThat(walk.steps(id)).containsExactly("承認する " + OTHER);
        assertThat(Employee.login(mvc, DRAFTER).get(path)).hasStatus(403);
    }

    @Test
    void 関わりのない人に_起案者の画面はない() {
        long id = walk.sent();
        assertThat(Employee.login(mvc, "jinji-kacho").get("/approvals/" + id + "/pull-back"))
                .hasStatus(404);
        assertThat(Employee.login(mvc, "viewer").get("/approvals/" + id + "/withdraw"))
                .hasStatus(403);
    }

    private String seen(long id) {
        Approval approval = approvals.get(id);
        return String.valueOf(approval.revision());
    }
}
