package jp.michisuji.hearing.briefing;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 職員向け説明会の画面。回を加え、申し込み、質問し、答える。 */
@ApplicationTest
class BriefingPagesWebTest {

    @Autowired
    BriefingRoom room;

    @Autowired
    BriefingSessions sessions;

    @Autowired
    BriefingQuestions questions;

    @Autowired
    BriefingMaterials materials;

    @Autowired
    SignUps signUps;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private long briefing;
    private Employee explainer;
    private Employee chief;
    private Employee viewer;

    @BeforeEach
    void 説明会を起こす() {
        briefing = room.open();
        explainer = Employee.login(mvc, BriefingRoom.EXPLAINER);
        chief = Employee.login(mvc, "jinji-kacho");
        viewer = Employee.login(mvc, "viewer");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 説明する職が回を加え_課長が申し込み_一覧と書出しに並ぶ() {
        assertThat(addSession("令和7", "11", "17", "13:30", "14:30", "=会場", "１０")).hasStatus3xxRedirection();
        long session = sessions.of(briefing).get(0).id();

        MvcTestResult done = chief.post(signUp(session), "section", "jinji-ka", "people", "３");
        assertThat(done).hasRedirectedUrl("/briefings/" + briefing);
        assertThat(words(chief.get(here()))).contains("3人 / 定員10人", "7人分", "変える", "まだありません。説明する職が公開すると");
        assertThat(words(viewer.get(here() + "/sign-ups"))).contains("jinji-ka", "1課が申し込んでいます");
        assertThat(html(viewer.get(here() + "/sign-ups.csv"))).contains("jinji-ka,3,3");
        assertThat(words(viewer.get("/briefings"))).contains("職員への説明", "7人分");
        assertThat(chief.post(signUp(session) + "/withdraw", "section", "jinji-ka"))
                .hasStatus3xxRedirection();
        assertThat(signUps.of(briefing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "令和7, 9, 3, 13:30, 14:30, 会場, 10, date, 過ぎた日です。",
        "令和7, 11, 31, 13:30, 14:30, 会場, 10, date, ある日付を入力してください。",
        "令和7, 11, 17, 25:00, 14:30, 会場, 10, starts, 13:30のように",
        "令和7, 11, 17, 14:30, 13:30, 会場, 10, ends, 始まりより後",
        "令和7, 11, 17, 13:30, 14:30, ' ', 10, place, 会場を入力してください。",
        "令和7, 11, 17, 13:30, 14:30, 会場, 0, capacity, 1から2000まで",
        "令和7, 11, 17, 13:30, 14:30, 会場, 多数, capacity, 1から2000まで"
    })
    void 誤った回は欄に理由を言い_打ったものを残す(
            String year,
            String month,
            String day,
            String starts,
            String ends,
            String place,
            String capacity,
            String field,
            String message) {
        MvcTestResult refused = addSession(year, month, day, starts, ends, place, capacity);

        assertThat(errorOf(field, refused)).contains(message);
        assertThat(html(refused)).contains("value=\"" + capacity + "\"", "value=\"" + starts + "\"");
        assertThat(sessions.of(briefing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "三", "999999", "4.5"})
    void 人数でない申込みを断り_打ったものを残す(String people) {
        long session = room.session(briefing, BriefingRoom.DAY, 10);

        MvcTestResult refused = chief.post(signUp(session), "section", "jinji-ka", "people", people);

        assertThat(errorOf("people", refused)).contains("人数を1以上の数字で入力してください。");
        assertThat(html(refused)).contains("value=\"" + people + "\"");
        assertThat(signUps.of(briefing)).isEmpty();
    }

    @Test
    void 定員を超える申込みは残りを言い_よその課の分は申し込めない() {
        long session = room.session(briefing, BriefingRoom.DAY, 10);

        assertThat(errorOf("people", chief.post(signUp(session), "section", "jinji-ka", "people", "11")))
                .contains("残りは10人分です。");
        assertThat(chief.post(signUp(session), "section", "shiba-machizukuri", "people", "1"))
                .hasStatus(404);
        assertThat(viewer.post(signUp(session), "section", "kikaku-ka", "people", "1"))
                .hasStatus(403);
    }

    @Test
    void 誰でも質問でき_答えるのは説明する職だけである() {
        assertThat(viewer.post(here() + "/questions", "text", "席は減るのか")).hasRedirectedUrl(here());
        long question = questions.of(briefing).get(0).id();
        assertThat(words(viewer.get(here()))).contains("1件（未回答1件）", "席は減るのか", "未回答");

        assertThat(chief.post(here() + "/questions/" + question, "text", "横取り")).hasStatus(404);
        assertThat(explainer.post(here() + "/questions/" + question, "text", "減らない"))
                .hasRedirectedUrl(here());

        assertThat(words(viewer.get(here()))).contains("1件（未回答0件）", "減らない", "芝・まちづくり課長");
    }

    @Test
    void 長すぎる質問と空の質問と制御文字を断り_打ったものを残す() {
        String tooLong = "あ".repeat(5000);

        assertThat(errorOf("text", viewer.post(here() + "/questions", "text", tooLong)))
                .contains("4000字以内");
        assertThat(html(viewer.post(here() + "/questions", "text", tooLong))).contains(tooLong);
        assertThat(errorOf("text", viewer.post(here() + "/questions", "text", " ")))
                .contains("入力してください");
        assertThat(errorOf("text", viewer.post(here() + "/questions", "text", "席\u0000")))
                .contains("制御文字");
        assertThat(questions.of(briefing)).isEmpty();
    }

    @Test
    void 資料は説明する職が公開し_受け付けない種類は断る() {
        assertThat(explainer.page(here() + "/materials/new")).contains("職員に公開する");
        assertThat(errorOf("file", explainer.post(here() + "/materials", "title", "説明資料")))
                .contains("ファイルを選んでください");
        assertThat(chief.post(here() + "/materials", "title", "説明資料")).hasStatus(404);
        assertThat(materials.of(briefing)).isEmpty();
    }

    @Test
    void 二人が同時に回を直したら_あとの人に知らせる() {
        long session = room.session(briefing, BriefingRoom.DAY, 10);
        String path = here() + "/sessions/" + session;
        assertThat(explainer.page(path)).contains("value=\"区役所9階\"");

        assertThat(change(path, "0", "30")).hasRedirectedUrl(here());
        assertThat(change(path, "0", "40")).hasStatus(409);

        assertThat(explainer.page(path + "/cancel")).contains("この回を中止する");
        assertThat(errorOf("reason", explainer.post(path + "/cancel", "version", "1", "reason", " ")))
                .contains("理由を入力してください");
        assertThat(explainer.post(path + "/cancel", "version", "1", "reason", "会場の都合"))
                .hasRedirectedUrl(here());
        assertThat(words(viewer.get(here()))).contains("中止", "会場の都合");
    }

    private MvcTestResult change(String path, String version, String capacity) {
        return explainer.post(
                path,
                "version",
                version,
                "date.year",
                "令和7",
                "date.month",
                "11",
                "date.day",
                "18",
                "starts",
                "10:00",
                "ends",
                "11:00",
                "place",
                "会場",
                "capacity",
                capacity);
    }

    private MvcTestResult addSession(
            String year, String month, String day, String starts, String ends, String place, String capacity) {
        return explainer.post(
                here() + "/sessions",
                "date.year",
                year,
                "date.month",
                month,
                "date.day",
                day,
                "starts",
                starts,
                "ends",
                ends,
                "place",
                place,
                "capacity",
                capacity);
    }

    private String here() {
        return "/briefings/" + briefing;
    }

    private String signUp(long session) {
        return here() + "/sessions/" + session + "/sign-up";
    }
}
