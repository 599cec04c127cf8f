package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.TransferOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** まとめた移転の画面。始め、業務を出し入れし、やめるまでを、画面を通して確かめる。 */
@ApplicationTest
class LayoutCasePagesWebTest {

    @Autowired
    private TransferOffice office;

    @Autowired
    private LayoutWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DutySections sections;

    @Autowired
    private JdbcClient jdbc;

    private Employee chief;
    private LayoutOwner first;
    private LayoutOwner second;

    @BeforeEach
    void 移る先の課長が画面の前に座る() {
        clock.reset();
        first = begun();
        second = begun();
        chief = Employee.login(mvc, TransferOffice.LEAD);
    }

    @Test
    void 課長は自分の課への移転をまとめ始め_業務を加えてまた抜ける() {
        assertThat(chief.page("/layout-cases/new?section=" + encoded("土木管理課")))
                .contains("土木管理課への移転", "value=\"" + first.id() + "\"", "value=\"" + second.id() + "\"");
        String page = open(chief, first);
        assertThat(words(chief.get(page))).contains("まとめた移転を始めました。", "必要席数と面積を出す", "加わった業務 1件", "加えられる業務");
        assertThat(chief.page("/layout-cases")).contains(page, "1件");

        String join = page + "/members/" + second.id() + "/join";
        assertThat(words(chief.get(join))).contains("業務を加える", "消える仕事", "必要席数と面積を出す");
        assertThat(chief.post(join)).hasRedirectedUrl(page);
        assertThat(words(chief.get(page))).contains("加わった業務 2件");
        assertThat(walk.steps(second)).isEmpty();
        assertThat(chief.post(join)).hasStatus(409);

        String leave = page + "/members/" + second.id() + "/leave";
        assertThat(words(chief.get(leave))).contains("業務が抜ける");
        assertThat(errorOf("reason", chief.post(leave, "reason", " "))).contains("わけを入力してください。");
        assertThat(chief.post(leave, "reason", "別の階に移るため")).hasRedirectedUrl(page);
        assertThat(walk.steps(second)).containsExactly("必要席数と面積を出す");
    }

    @Test
    void まとめた移転に加わった移管の画面は_何を待っているかを告げてそこへ導く() {
        String waiting = "まとめた移転「土木管理課への移転」を待っています";
        assertThat(chief.page("/transfers/" + first.id())).doesNotContain(waiting);
        String page = open(chief, first);
        assertThat(chief.page("/transfers/" + first.id())).contains("<a href=\"" + page + "\">" + waiting);
        assertThat(chief.page("/transfers/" + second.id())).doesNotContain(waiting);
        chief.post(page + "/dissolve", "reason", "移る階が分かれたため");
        assertThat(chief.page("/transfers/" + first.id())).doesNotContain(waiting);
    }

    @Test
    void レイアウトの準備の要らない業務だけの課は_移る先に並べない() {
        String section = "移転試験課";
        sections.put(new DutySection(section, false, List.of(TransferOffice.LEAD)), 905, null);
        move(first, "土木管理課", section);
        try {
            assertThat(words(chief.get("/layout-cases/new"))).contains(section);
            layout(first, "NOT_NEEDED");
            assertThat(words(chief.get("/layout-cases/new"))).doesNotContain(section);
        } finally {
            layout(first, "RUNNING");
            move(first, section, "土木管理課");
            jdbc.sql("delete from duty_section_post where section = ?")
                    .param(section)
                    .update();
            jdbc.sql("delete from duty_section where name = ?").param(section).update();
        }
    }

    private void move(LayoutOwner transfer, String from, String to) {
        jdbc.sql("update duty_destination set section = ? where section = ?"
                        + " and duty_id = (select duty_id from transfer where id = ?)")
                .params(to, from, transfer.id())
                .update();
    }

    private void layout(LayoutOwner transfer, String state) {
        jdbc.sql("update transfer_track set state = ? where track = 'LAYOUT' and transfer_id = ?")
                .params(state, transfer.id())
                .update();
    }

    @Test
    void やめるにはわけが要り_やめたあとは出し入れできない() {
        String page = open(chief, first, second);
        assertThat(words(chief.get(page + "/dissolve"))).contains("加わった業務は2件です。");
        assertThat(errorOf("reason", chief.post(page + "/dissolve"))).contains("わけを入力してください。");
        assertThat(chief.post(page + "/dissolve", "reason", "移る階が分かれたため")).hasRedirectedUrl(page);
        assertThat(words(chief.get(page))).contains("取りやめ", "移る階が分かれたため").doesNotContain("加えられる業務");
        assertThat(chief.post(page + "/members/" + first.id() + "/join")).hasStatus(409);
        assertThat(walk.steps(first)).containsExactly("必要席数と面積を出す");
    }

    @Test
    void 業務も名前もなければ始められず_打った名前は残る() {
        MvcTestResult refused = chief.post("/layout-cases", "section", "土木管理課", "name", "残る名前");
        assertThat(errorOf("transferIds", refused)).contains("まとめる業務を一つ以上選んでください。");
        assertThat(Employee.html(refused)).contains("value=\"残る名前\"");
        assertThat(errorOf("name", start(chief, "", first))).contains("名前を入力してください。");
    }

    @Test
    void ほかの課の課長は_よその課への移転をまとめられない() {
        Employee other = Employee.login(mvc, "mizu-midori-koen-kacho");
        assertThat(words(other.get("/layout-cases/new"))).doesNotContain("土木管理課");
        assertThat(words(start(other, "よその移転", first))).doesNotContain("まとめた移転を始めました");
        assertThat(walk.steps(first)).containsExactly("必要席数と面積を出す");
        String page = open(chief, second);
        assertThat(other.page(page)).doesNotContain("まとめるのをやめる");
        assertThat(other.post(page + "/dissolve", "reason", "わけ")).hasStatus(404);
        assertThat(other.post(page + "/members/" + first.id() + "/join")).hasStatus(404);
    }

    @Test
    void 仕事の画面には人員と面積と余裕の日数が並ぶ() {
        String page = open(chief, first);
        LayoutOwner layoutCase = LayoutOwner.layoutCase(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
        assertThat(task(layoutCase, "必要席数と面積を出す")).contains("人 × 4㎡ ＝", "読み分けられない引継ぎ先", "土木管理課への移転");
        walk.seats(layoutCase, "3");
        assertThat(task(layoutCase, "配置案を作る")).contains("3席", "12㎡");
        walk.plan(layoutCase);
        walk.coordinate(layoutCase, "works");
        assertThat(task(layoutCase, "工事の予定を立てる")).contains("標準の余裕は60日", "遅くとも令和9年1月31日（日）");
        walk.works(layoutCase, TransferOffice.TRANSFER_DAY.minusDays(70), 60);
        assertThat(words(chief.get(page))).contains("工事を伴うレイアウトの決裁を待っています", "下書き");
        walk.decide(layoutCase);
        assertThat(task(layoutCase, "移転日を決める")).contains("不調に備える余裕 60日", "一度不調になっても", "工事の決裁", "港区");
        assertThat(words(chief.get(page))).contains("不調に備える余裕 60日", "工事の予定");
        walk.move(layoutCase);
        assertThat(words(chief.get(page))).contains("完了");
    }

    @Test
    void 一つの業務の仕事の画面は_まとめるときの案内を添える() {
        assertThat(task(second, "必要席数と面積を出す")).contains("同じ課へ移るほかの業務とまとめるとき", "移管日");
    }

    private String task(LayoutOwner owner, String step) {
        return words(chief.get("/tasks/" + walk.task(owner, step).taskId()));
    }

    private String open(Employee who, LayoutOwner... transfers) {
        return start(who, "土木管理課への移転", transfers).getResponse().getRedirectedUrl();
    }

    private MvcTestResult start(Employee who, String name, LayoutOwner... transfers) {
        String[] typed = Stream.concat(
                        Stream.of("section", "土木管理課", "name", name),
                        Stream.of(transfers)
                                .flatMap(transfer -> Stream.of("transferIds", String.valueOf(transfer.id()))))
                .toArray(String[]::new);
        return who.post("/layout-cases", typed);
    }

    private LayoutOwner begun() {
        long id = office.transfer(null);
        office.start("layout-track", id);
        return LayoutOwner.transfer(id);
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
