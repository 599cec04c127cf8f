package jp.michisuji.meeting.opinion.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.opinion.OpinionWalk;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 意見・指摘事項の画面。一覧、受持ち、回答、取下げを、画面を通して確かめる。 */
@ApplicationTest
class OpinionPagesWebTest {

    @Autowired
    private OpinionWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private long sitting;
    private Employee secretary;

    @BeforeEach
    void 事務局が画面の前に座る() {
        clock.reset();
        sitting = walk.sitting(Sitting.State.HELD);
        secretary = Employee.login(mvc, "kaikaku");
    }

    @Test
    void 一覧は答えのないものから並び_会議や状態や職や言葉で絞れる() {
        long answered = walk.raise(sitting, OpinionWalk.OWNER, OpinionWalk.DUE);
        walk.answer(answered, "ANSWER", form -> form.setText("百パーセント_承知した。"));
        long open = walk.raise(sitting, null, OpinionWalk.DUE);

        String page = secretary.page("/opinions?sitting=" + sitting);
        assertThat(page.indexOf("/opinions/" + open + "\""))
                .isPositive()
                .isLessThan(page.indexOf("/opinions/" + answered + "\""));
        assertThat(words(secretary.get("/opinions?sitting=" + sitting))).contains("決まっていません", "事務局の確認待ち", "2件のうち");
        assertThat(words(secretary.get("/opinions?state=ANSWERED&sitting=" + sitting)))
                .contains("1件のうち");
        assertThat(words(secretary.get("/opinions?owner=jinji-kacho&sitting=" + sitting)))
                .contains("1件のうち");
        assertThat(words(secretary.get("/opinions?q=%E3%83%88_%E6%89%BF&sitting=" + sitting)))
                .contains("1件のうち");
        assertThat(words(secretary.get("/opinions?q=%25&sitting=" + sitting))).contains("条件に合う意見はありません");
        assertThat(secretary.get("/opinions")).hasStatusOk();
    }

    @Test
    void 期日を過ぎて答えのないものだけを出せる() {
        walk.raise(sitting, OpinionWalk.OWNER, LocalDate.of(2025, 9, 3));
        walk.raise(sitting, OpinionWalk.OWNER, OpinionWalk.DUE);

        assertThat(words(secretary.get("/opinions?late=true&sitting=" + sitting)))
                .contains("1件のうち", "期日を過ぎています");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/opinions?state=NONSENSE", "/opinions?sitting=x", "/opinions/0", "/opinions/99999999/charge"})
    void ありえない番地は_壊れずに断る(String path) {
        assertThat(secretary.get(path).getResponse().getStatus()).isBetween(400, 404);
    }

    @Test
    void 受け持つ職と期日を決めると_仕事が届く() {
        long id = walk.raise(sitting, null, OpinionWalk.DUE);
        assertThat(secretary.page("/opinions/" + id)).contains("/opinions/" + id + "/charge\"");

        assertThat(charge(id, "jinji-kacho", "令和7", "9", "24", 0)).hasRedirectedUrl("/opinions/" + id);

        assertThat(walk.task(id).postCode()).isEqualTo("jinji-kacho");
        assertThat(words(secretary.get("/opinions/" + id))).contains("人事課長が受け持ちます", "意見に回答する");
    }

    @Test
    void ない職やない日は断り_打ったものを残す() {
        long id = walk.raise(sitting, null, OpinionWalk.DUE);

        MvcTestResult refused = charge(id, "nobody", "令和7", "2", "30", 0);

        assertThat(errorOf("post", refused)).contains("受け持つ職を選んでください。");
        assertThat(errorOf("dueOn", refused)).contains("期日は");
        assertThat(html(refused)).contains("value=\"30\"");
        assertThat(walk.open(id)).isEmpty();
    }

    @Test
    void 先に変えた人がいれば断る() {
        long id = walk.raise(sitting, null, OpinionWalk.DUE);
        charge(id, "jinji-kacho", "令和7", "9", "24", 0);

        assertThat(charge(id, "shiba-machizukuri-kacho", "令和7", "9", "25", 0)).hasStatus(409);
        assertThat(walk.task(id).postCode()).isEqualTo("jinji-kacho");
    }

    @Test
    void わけを書かずには取り下げられず_書けば仕事が消える() {
        long id = walk.raise(sitting, OpinionWalk.OWNER, OpinionWalk.DUE);
        String version = String.valueOf(walk.opinion(id).version());
        assertThat(words(secretary.get("/opinions/" + id + "/withdraw"))).contains("開いている仕事1件が、受付箱から消えます");

        assertThat(errorOf(
                        "reason", secretary.post("/opinions/" + id + "/withdraw", "reason", " ", "version", version)))
                .contains("取り下げるわけ");
        assertThat(secretary.post("/opinions/" + id + "/withdraw", "reason", "述べた人が取り下げた", "version", version))
                .hasRedirectedUrl("/opinions/" + id);

        assertThat(walk.open(id)).isEmpty();
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.WITHDRAWN);
    }

    @Test
    void 回答の様式は_扱いに要るものが欠ければ断る() {
        long id = walk.raise(sitting, OpinionWalk.OWNER, OpinionWalk.DUE);
        String task = "/tasks/" + walk.task(id).taskId();
        Employee owner = Employee.login(mvc, OpinionWalk.OWNER);
        assertThat(owner.page(task)).contains("支所長の位置づけは。", "value=\"HAND_OVER\"");

        assertThat(errorOf("text", owner.post(task, "outcome", "ANSWER", "text", " ")))
                .contains("回答・対応を入力");
        assertThat(errorOf("text", owner.post(task, "outcome", "ANSWER", "text", "a\u0000b")))
                .contains("使えない文字");
        assertThat(errorOf("text", owner.post(task, "outcome", "ANSWER", "text", "あ".repeat(4001))))
                .contains("4000字");
        MvcTestResult later = owner.post(
                task, "outcome", "LATER", "why", "", "until.year", "令和7", "until.month", "9", "until.day", "4");
        assertThat(errorOf("why", later)).contains("対応中のわけ");
        assertThat(errorOf("until", later)).contains("明日からの日");
        assertThat(errorOf("post", owner.post(task, "outcome", "HAND_OVER", "post", OpinionWalk.OWNER, "handWhy", "x")))
                .contains("渡す職を選んでください");
        assertThat(owner.post(task, "outcome", "nonsense").getResponse().getStatus())
                .isLessThan(500);
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.OPEN);

        assertThat(owner.post(task, "outcome", "ANSWER", "text", "承知した。")).hasStatus3xxRedirection();
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.ANSWERED);
    }

    @Test
    void ほかの会議体の事務局と見るだけの人は変えられない() {
        long id = walk.raise(sitting, null, OpinionWalk.DUE);

        for (String other : new String[] {"gikai-jimu", "viewer", "jinji-kacho"}) {
            Employee stranger = Employee.login(mvc, other);
            assertThat(stranger.get("/opinions/" + id)).as(other).hasStatusOk();
            assertThat(stranger.page("/opinions/" + id)).as(other).doesNotContain("/charge\"", "/withdraw\"");
            assertThat(stranger.get("/opinions/" + id + "/charge").getResponse().getStatus())
                    .as(other)
                    .isBetween(403, 404);
            assertThat(stranger.post("/opinions/" + id + "/withdraw", "reason", "x", "version", "0")
                            .getResponse()
                            .getStatus())
                    .as(other)
                    .isBetween(403, 404);
        }
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.OPEN);
    }

    @Test
    void 意見から改革案件を起こすと_つながりが残る() {
        long id = walk.raise(sitting, null, OpinionWalk.DUE);
        assertThat(secretary.page("/items/new?opinion=" + id)).contains("支所長の位置づけは。", "学校教育部長");

        MvcTestResult proposed = secretary.post(
                "/items",
                "opinion",
                String.valueOf(id),
                "title",
                "支所長の位置づけの見直し",
                "summary",
                "意見による",
                "ownerPost",
                "shiba-machizukuri-kacho",
                "committeePosition",
                "NONE");

        assertThat(proposed).hasStatus3xxRedirection();
        long item = walk.opinion(id).ledTo().itemId();
        assertThat(proposed).hasRedirectedUrl("/items/" + item);
        assertThat(secretary.page("/opinions/" + id)).contains("/items/" + item + "\"", "支所長の位置づけの見直し");
    }

    private MvcTestResult charge(long id, String post, String year, String month, String day, int version) {
        return secretary.post(
                "/opinions/" + id + "/charge",
                "post",
                post,
                "dueOn.year",
                year,
                "dueOn.month",
                month,
                "dueOn.day",
                day,
                "version",
                String.valueOf(version));
    }
}
