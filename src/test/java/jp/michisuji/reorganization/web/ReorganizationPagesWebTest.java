package jp.michisuji.reorganization.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.reorganization.Kaisei;
import jp.michisuji.reorganization.ReorganizationRounds;
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

/** 組織改正の画面。案を作り、予行し、確定し、実施の結果を見る。 */
@ApplicationTest
class ReorganizationPagesWebTest {

    private static final String PATH = ReorganizationPage.PATH;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReorganizationRounds rounds;

    private Employee lead;

    @BeforeEach
    void 改革担当課長として入る() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 案から実施の結果まで画面だけで進む() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        kaisei.points(old, 2);
        String page = begin("画面の改正");

        line(page, "ABOLISH", "UNIT", Kaisei.unitOf(old), Kaisei.unitOf(next));
        line(page, "ABOLISH", "POST", old, "");
        MvcTestResult missing = lead.get(page + "/rehearsal");
        assertThat(words(missing)).contains("確定できません", "継ぐ職が決まっていません。", "継ぐ職がありません");

        MvcTestResult chosen = lead.post(page + "/successor", "part", "POST", "code", old, "successor", next);
        assertThat(chosen).hasRedirectedUrl(page + "/rehearsal");
        assertThat(words(lead.get(page + "/rehearsal"))).contains("差し支えなし", "受付箱の仕事", "要検討事項");

        assertThat(lead.post(page + "/rehearsal")).hasRedirectedUrl(page + "/rehearsal");
        MvcTestResult before = lead.get(page + "/confirm");
        kaisei.points(old, 1);
        assertThat(lead.post(page + "/confirm", "seen", seen(before))).hasRedirectedUrl(page + "/confirm");
        assertThat(words(lead.get(page + "/confirm"))).contains("移るものが変わりました");
        assertThat(lead.post(page + "/confirm", "seen", seen(lead.get(page + "/confirm"))))
                .hasRedirectedUrl(page);
        assertThat(words(lead.get(page))).contains("確定（実施待ち）");
        assertThat(words(lead.get("/settings/organization/on?day=2027-04-01"))).doesNotContain(old);

        clock.set(Kaisei.DAY.atStartOfDay());
        rounds.runDue();
        lead = Employee.login(mvc, "kaikaku-kacho");
        assertThat(words(lead.get(page))).contains("実施済");
        assertThat(words(lead.get(page + "/result"))).contains("移したもの", "受付箱の仕事");
        assertThat(words(lead.get("/settings/organization/on?day=2027-03-31"))).contains(Kaisei.unitOf(old));
    }

    @Test
    void 過ぎた日や空の名は断り_打った文を保つ() {
        MvcTestResult refused = lead.post(
                PATH + "/new",
                "name",
                "",
                "effectiveOn.year",
                "令和7",
                "effectiveOn.month",
                "9",
                "effectiveOn.day",
                "4",
                "note",
                "打った趣旨");
        assertThat(errorOf("name", refused)).contains("名称を入力してください。");
        assertThat(errorOf("effectiveOn", refused)).contains("明日からあとの日");
        assertThat(html(refused)).contains("打った趣旨");
    }

    @Test
    void 行の欄が足りなければ断り_同じ行は二度加えられない() {
        String old = kaisei.section("旧課");
        String page = begin("行の改正");
        MvcTestResult empty = lead.post(page + "/lines/new", "kind", "RENAME", "part", "POST");
        assertThat(errorOf("code", empty)).contains("職を選んでください。");
        assertThat(errorOf("name", empty)).contains("新しい名称を入力してください。");
        MvcTestResult code = lead.post(page + "/lines/new", "kind", "OPEN", "part", "UNIT", "code", "課", "name", "課");
        assertThat(errorOf("code", code)).contains("英数字");
        assertThat(errorOf("height", code)).contains("種別を選んでください。");

        String[] typed = {"kind", "RENAME", "part", "POST", "code", old, "name", "新しい名"};
        assertThat(lead.post(page + "/lines/new", typed)).hasRedirectedUrl(page);
        assertThat(errorOf("code", lead.post(page + "/lines/new", typed))).contains("もうあります");
    }

    @Test
    void 一覧にない職は継げない() {
        String old = kaisei.section("旧課");
        String page = begin("継ぐ改正");
        line(page, "ABOLISH", "POST", old, "");
        MvcTestResult refused = lead.post(page + "/successor", "part", "POST", "code", old, "successor", "nai");
        assertThat(errorOf("successor", refused)).contains("継ぐ職を一覧から選んでください。");
        assertThat(lead.get(page + "/successor?part=POST&code=nai")).hasStatus(404);
    }

    @Test
    void 行を外し_取り消すには理由が要る() {
        String old = kaisei.section("旧課");
        String page = begin("取り消す改正");
        line(page, "ABOLISH", "POST", old, "");
        Matcher line = Pattern.compile("lines/(\\d+)/remove").matcher(lead.page(page));
        assertThat(line.find()).isTrue();
        assertThat(lead.post(page + "/lines/" + line.group(1) + "/remove")).hasRedirectedUrl(page);
        assertThat(words(lead.get(page))).contains("改める行はまだありません");

        assertThat(errorOf("reason", lead.post(page + "/cancel", "reason", " ")))
                .contains("取り消す理由");
        assertThat(lead.post(page + "/cancel", "reason", "要らなくなった")).hasRedirectedUrl(page);
        assertThat(words(lead.get(page))).contains("取消");
        assertThat(lead.post(page + "/lines/new", "kind", "RENAME", "part", "POST", "code", old, "name", "名"))
                .hasStatus(409);
    }

    @Test
    void 課長は一覧を見られるが_案は作れず_管理者に件名は見えない() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        kaisei.points(old, 1);
        String page = begin("権限の改正");
        line(page, "ABOLISH", "POST", old, next);

        Employee chief = Employee.login(mvc, "jinji-kacho");
        assertThat(chief.get(PATH)).hasStatusOk();
        assertThat(chief.get(PATH + "/new")).hasStatus(403);
        assertThat(chief.get(page + "/rehearsal")).hasStatus(403);

        Employee admin = Employee.login(mvc, "admin");
        assertThat(words(admin.get(page + "/rehearsal"))).contains("受付箱の仕事").doesNotContain("改正の試験の検討");
        assertThat(words(lead.get(page + "/rehearsal"))).contains("改正の試験の検討");
    }

    @Test
    void 読めない日には今日の組織を見せる() {
        assertThat(words(lead.get("/settings/organization/on?day=x"))).contains("日付として読めません", "令和7年9月4日（木）の組織");
    }

    private String begin(String name) {
        MvcTestResult begun = lead.post(
                PATH + "/new",
                "name",
                name,
                "effectiveOn.year",
                "令和9",
                "effectiveOn.month",
                "4",
                "effectiveOn.day",
                "1");
        return begun.getResponse().getRedirectedUrl();
    }

    private void line(String page, String kind, String part, String code, String successor) {
        MvcTestResult added =
                lead.post(page + "/lines/new", "kind", kind, "part", part, "code", code, "successorCode", successor);
        assertThat(added).hasRedirectedUrl(page);
    }

    private static String seen(MvcTestResult confirm) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"").matcher(html(confirm));
        assertThat(seen.find()).as(words(confirm)).isTrue();
        return seen.group(1);
    }
}
