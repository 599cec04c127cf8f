package jp.michisuji.reform.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 改革案件の画面。起案、取下げ、一覧の絞り込みを、画面を通して確かめる。 */
@ApplicationTest
class ItemPagesWebTest {

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReformItems items;

    @Autowired
    private AuditLog audit;

    private Employee chief;
    private Employee lead;

    @BeforeEach
    void 課長と改革担当課長が画面の前に座る() {
        clock.reset();
        office.open();
        chief = Employee.login(mvc, OWNER);
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @Test
    void 課長は自分の職の案件を起案し_議題の登録が自分に届く() {
        assertThat(chief.page("/items/new"))
                .contains("value=\"" + OWNER + "\" selected")
                .doesNotContain("value=\"jinji-kacho\"");

        String title = uniqueWord();
        MvcTestResult proposed = propose(chief, title, OWNER);

        long item = idOf(proposed);
        assertThat(words(chief.get("/items/" + item))).contains(title, "起案しました。部会への議題登録が所管課長の受付箱に届きました。", "議題を登録する");
        assertThat(items.get(item)).satisfies(saved -> {
            assertThat(saved.state()).isEqualTo(ReformItem.State.RUNNING);
            assertThat(saved.ownerPost()).isEqualTo(OWNER);
            assertThat(saved.proposedBy()).isEqualTo(OWNER);
        });
        assertThat(walk.task(item, "議題を登録する").postCode()).isEqualTo(OWNER);
        assertThat(acts(item, "item.propose"))
                .singleElement()
                .satisfies(act -> assertThat(act.actor().personCode()).isEqualTo(OWNER));
    }

    @Test
    void 改革担当課長はどの課長の案件も起案できる() {
        assertThat(lead.page("/items/new")).contains("value=\"" + OWNER + "\"", "value=\"jinji-kacho\"");

        long item = idOf(propose(lead, uniqueWord(), "jinji-kacho"));

        assertThat(walk.task(item, "議題を登録する").postCode()).isEqualTo("jinji-kacho");
        assertThat(acts(item, "item.propose"))
                .singleElement()
                .satisfies(act -> assertThat(act.actor().postCode()).isEqualTo("kaikaku-kacho"));
    }

    @Test
    void 課長は他の課の案件を起案できず_打った内容は残る() {
        String title = uniqueWord();

        MvcTestResult refused = propose(chief, title, "jinji-kacho");

        assertThat(errorOf("ownerPost", refused)).contains("所管課長を選んでください。");
        assertThat(html(refused)).contains("value=\"" + title + "\"", "残る概要");
        assertThat(saved(title)).isEmpty();
    }

    @Test
    void 課長でない職は所管にできない() {
        assertThat(errorOf("ownerPost", propose(lead, uniqueWord(), "viewer"))).contains("所管課長を選んでください。");
        assertThat(errorOf("ownerPost", propose(lead, uniqueWord(), "ない職"))).contains("所管課長を選んでください。");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void 悪い案件名は欄の言葉で断り_打ったものを残す(String why, String title, String message) {
        int before = items.all().size();

        MvcTestResult refused = propose(chief, title, OWNER);

        assertThat(errorOf("title", refused)).contains(message);
        assertThat(html(refused)).contains("残る概要", "value=\"" + OWNER + "\" selected");
        assertThat(items.all()).hasSize(before);
    }

    static Stream<Arguments> 悪い案件名は欄の言葉で断り_打ったものを残す() {
        return Stream.of(
                Arguments.of("空", "", "案件の名前を入力してください。"),
                Arguments.of("長すぎる", "長".repeat(201), "200字以内で入力してください（今は201字）。"),
                Arguments.of("U+0000", "案\u0000件", "使えない文字（制御文字）"),
                Arguments.of("片割れのサロゲート", "案件\udc00", "文字化けした文字が含まれています。"),
                Arguments.of("改行", "案件\r\n二行目", "改行を含めずに入力してください。"));
    }

    @Test
    void 選択肢にない委員会の位置は日本語で断る() {
        MvcTestResult refused = chief.post(
                "/items", "title", "残る題名", "summary", "残る概要", "ownerPost", OWNER, "committeePosition", "ZZZ");

        assertThat(errorOf("committeePosition", refused)).contains("書き方が正しくありません。もう一度、選ぶか入力してください。");
        assertThat(html(refused)).contains("value=\"残る題名\"").doesNotContain("Failed to convert");
    }

    @Test
    void 取下げには理由が要り_開いた仕事が消えて理由が残る() {
        String title = uniqueWord();
        long item = idOf(propose(chief, title, OWNER));
        String task = "/tasks/" + walk.task(item, "議題を登録する").taskId();
        String withdrawal = "/items/" + item + "/withdraw";
        assertThat(chief.page("/items/" + item)).contains(withdrawal);

        assertThat(errorOf("reason", chief.post(withdrawal, "reason", " "))).contains("取り下げる理由を入力してください。");
        assertThat(errorOf("reason", chief.post(withdrawal, "reason", "理\u0000由")))
                .contains("使えない文字");
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.RUNNING);

        assertThat(chief.post(withdrawal, "reason", "他の案件と重なるため")).hasRedirectedUrl("/items/" + item);
        assertThat(words(chief.get("/items/" + item))).contains("「" + title + "」を取り下げました。", "他の案件と重なるため");
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.WITHDRAWN);
        assertThat(walk.steps(item)).isEmpty();
        assertThat(acts(item, "item.withdraw")).singleElement().satisfies(act -> assertThat(act.summary())
                .contains("理由: 他の案件と重なるため"));
        assertThat(chief.page("/items/" + item)).doesNotContain(withdrawal);
        assertThat(words(chief.get(task))).contains("この仕事は要らなくなりました");

        MvcTestResult again = chief.post(withdrawal, "reason", "二度目の理由");
        assertThat(again).hasStatus(409);
        assertThat(words(again)).contains("この案件は既に終わっています", "二度目の理由");
        assertThat(acts(item, "item.withdraw")).hasSize(1);
    }

    @Test
    void 他の課の課長は取り下げられず_改革担当課長は取り下げられる() {
        long item = idOf(propose(chief, uniqueWord(), OWNER));
        String withdrawal = "/items/" + item + "/withdraw";
        Employee outsider = Employee.login(mvc, "jinji-kacho");

        assertThat(outsider.get(withdrawal)).hasStatus(404);
        assertThat(outsider.post(withdrawal, "reason", "理由")).hasStatus(404);
        assertThat(outsider.page("/items/" + item)).doesNotContain(withdrawal);
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.RUNNING);

        assertThat(lead.post(withdrawal, "reason", "計画の見直し")).hasStatus3xxRedirection();
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.WITHDRAWN);
    }

    @Test
    void 一覧は言葉_状態_段階で絞り_名前の順に並べられる() {
        String word = uniqueWord();
        long second = idOf(propose(chief, word + "の二", OWNER));
        long first = idOf(propose(chief, word + "の一", OWNER));
        chief.post("/items/" + second + "/withdraw", "reason", "試験");

        assertThat(titles("/items?words=" + encoded(word), word)).containsExactly(word + "の二", word + "の一");
        assertThat(titles("/items?sort=title&words=" + encoded(word), word))
                .containsExactlyInAnyOrder(word + "の一", word + "の二")
                .isSorted();
        assertThat(titles("/items?state=RUNNING&words=" + encoded(word), word)).containsExactly(word + "の一");
        assertThat(titles("/items?state=WITHDRAWN&words=" + encoded(word), word))
                .containsExactly(word + "の二");
        assertThat(titles("/items?stage=" + encoded("部会") + "&words=" + encoded(word), word))
                .contains(word + "の一");
        assertThat(titles("/items?stage=" + encoded("庁議") + "&words=" + encoded(word), word))
                .isEmpty();
        assertThat(words(chief.get("/items?words=" + encoded(word + "ない")))).contains("案件はありません");
        assertThat(chief.page("/items/" + first)).contains(word + "の一");
    }

    @Test
    void 知らない案件は404の画面になる() {
        for (String path : List.of("/items/999999999", "/items/999999999/withdraw", "/items/999999999/diagram")) {
            MvcTestResult missing = chief.get(path);
            assertThat(missing).as(path).hasStatus(404);
            assertThat(html(missing)).as(path).contains("lang=\"ja\"", "ページが見つかりません");
        }
    }

    private static MvcTestResult propose(Employee who, String title, String owner) {
        return who.post("/items", "title", title, "summary", "残る概要", "ownerPost", owner, "committeePosition", "NONE");
    }

    private static long idOf(MvcTestResult proposed) {
        assertThat(proposed).hasStatus3xxRedirection();
        return Long.parseLong(proposed.getResponse().getRedirectedUrl().replace("/items/", ""));
    }

    private List<ReformItem> saved(String title) {
        return items.all().stream().filter(item -> item.title().equals(title)).toList();
    }

    private List<AuditEntry> acts(long item, String action) {
        return audit.ofItem(item).stream()
                .filter(act -> act.action().equals(action))
                .toList();
    }

    private List<String> titles(String path, String word) {
        return words(chief.get(path))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(word))
                .toList();
    }

    private static String uniqueWord() {
        return "案" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
