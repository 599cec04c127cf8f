package jp.michisuji.tasklist.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 受付箱の画面。範囲の外、競り合い、悪い入力、引き受けと担当替え、絞り込みを、画面を通して確かめる。 */
@ApplicationTest
class TaskPagesWebTest {

    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final String COLLEAGUE = "shiba-machizukuri-kacho-2";
    private static final String HOSTILE = "<script>alert(1)</script>${7*7}[[${7*7}]]__${7*7}__";

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee owner;

    @BeforeEach
    void 所管課長が受付箱の前に座る() {
        clock.reset();
        office.open();
        owner = Employee.login(mvc, OWNER);
    }

    @Test
    void 他の課の仕事は_あることも知らせない() {
        String task = "/tasks/" + agendaTask(propose("他課の案件")).taskId();
        Employee outsider = Employee.login(mvc, "jinji-kacho");

        assertThat(outsider.get(task)).satisfies(this::is404InJapanese);
        assertThat(outsider.get(task + "/diagram")).satisfies(this::is404InJapanese);
        assertThat(outsider.get(task + "/reassign")).satisfies(this::is404InJapanese);
        assertThat(outsider.post(task, "title", "題名", "kind", "審議")).satisfies(this::is404InJapanese);
        assertThat(outsider.post(task + "/claim")).satisfies(this::is404InJapanese);
        assertThat(outsider.post(task + "/release")).satisfies(this::is404InJapanese);
        assertThat(outsider.post(task + "/reassign", "person", OWNER, "reason", "理由"))
                .satisfies(this::is404InJapanese);
        assertThat(workItems.find(task.substring(7)).orElseThrow()).satisfies(unchanged -> {
            assertThat(unchanged.open()).isTrue();
            assertThat(unchanged.assignee()).isNull();
        });
    }

    @Test
    void 同じ課の担当は課長の仕事を見るだけで_済ませられない() {
        long item = propose("担当に見える案件");
        String task = "/tasks/" + agendaTask(item).taskId();
        Employee staff = Employee.login(mvc, "shiba-machizukuri");

        assertThat(staff.page(task)).contains("この仕事は見るだけです");
        assertThat(staff.post(task, "title", "題名", "kind", "審議")).satisfies(this::is404InJapanese);
        assertThat(walk.steps(item)).containsExactly("議題を登録する");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/nai", "/tasks/00000000-0000-0000-0000-000000000000", "/tasks/%E4%BB%95%E4%BA%8B"})
    void 知らない番号の仕事は404の画面になる(String path) {
        assertThat(owner.get(path)).satisfies(this::is404InJapanese);
    }

    @Test
    void 二人が同じ仕事を済ませると後の人に告げ_打った内容を残す() {
        long item = propose("競り合う案件");
        String task = "/tasks/" + agendaTask(item).taskId();
        Employee colleague = Employee.login(mvc, COLLEAGUE);
        colleague.page(task);

        assertThat(owner.post(task, "title", "先の題名", "kind", "審議")).hasStatus3xxRedirection();
        MvcTestResult late = colleague.post(task, "title", "後から打った<b>題名</b>", "kind", "報告");

        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("他の職員が先に処理しました", "題名", "後から打った<b>題名</b>", "種別", "報告");
        assertThat(html(late)).doesNotContain("<b>題名</b>");
        assertThat(acts(item, "task.complete")).hasSize(1);
        assertThat(acts(item, "agenda.register")).hasSize(1).first().satisfies(act -> assertThat(act.summary())
                .contains("先の題名"));
    }

    @Test
    void 本当に同時に送っても_済むのは一度だけ() throws Exception {
        long item = propose("同時に送る案件");
        String task = "/tasks/" + agendaTask(item).taskId();
        Employee colleague = Employee.login(mvc, COLLEAGUE);

        List<MvcTestResult> answers = together(
                () -> owner.post(task, "title", "課長の題名", "kind", "審議"),
                () -> colleague.post(task, "title", "代わりの題名", "kind", "審議"));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 409);
        assertThat(acts(item, "task.complete")).hasSize(1);
        assertThat(walk.steps(item)).containsExactly("資料を提出する");
    }

    @Test
    void 二度送られた様式は一度だけ済む() {
        long item = propose("二度送る案件");
        String task = "/tasks/" + agendaTask(item).taskId();

        assertThat(owner.post(task, "title", "題名", "kind", "審議")).hasStatus3xxRedirection();
        assertThat(owner.post(task, "title", "題名", "kind", "審議")).hasStatus(409);

        assertThat(acts(item, "task.complete")).hasSize(1);
        assertThat(walk.steps(item)).containsExactly("資料を提出する");
        assertThat(owner.page(task)).contains("この仕事は済んでいます");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void 悪い題名は欄の言葉で断り_打ったものを残す(String why, String title, String message, String kept) {
        long item = propose("悪い入力の案件");
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(null));
        String task = "/tasks/" + walk.task(item, "資料を提出する").taskId();

        MvcTestResult refused = owner.post(task, "title", title, "note", "一行目の説明\n二行目の説明");

        assertThat(refused).hasStatus(422);
        assertThat(errorOf("title", refused)).contains(message);
        assertThat(words(refused)).contains("一行目の説明\n二行目の説明");
        assertThat(html(refused)).contains(kept);
        assertThat(walk.steps(item)).containsExactly("資料を提出する");
    }

    static Stream<Arguments> 悪い題名は欄の言葉で断り_打ったものを残す() {
        return Stream.of(
                Arguments.of("空", "", "資料の題名を入力してください。", "name=\"title\""),
                Arguments.of("空白だけ", " 　 ", "資料の題名を入力してください。", "name=\"title\""),
                Arguments.of("長すぎる", "長".repeat(201), "200字以内で入力してください（今は201字）。", "長".repeat(201)),
                Arguments.of("U+0000", "題\u0000名", "使えない文字（制御文字）が含まれています", "名\""),
                Arguments.of("片割れのサロゲート", "片割れ\ud83d", "文字化けした文字が含まれています", "value=\"片割れ"),
                Arguments.of("改行", "題名\n続き", "改行を含めずに入力してください。", "続き\""),
                Arguments.of("行区切り", "題名\u2028続き", "改行を含めずに入力してください。", "続き\""));
    }

    @Test
    void 長い文の欄も使えない文字を断る() {
        long item = propose("悪い説明の案件");
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(null));
        String task = "/tasks/" + walk.task(item, "資料を提出する").taskId();

        MvcTestResult refused = owner.post(task, "title", "残る題名", "note", "説\u0000明");

        assertThat(refused).hasStatus(422);
        assertThat(errorOf("note", refused)).contains("使えない文字（制御文字）");
        assertThat(html(refused)).contains("value=\"残る題名\"");
    }

    @Test
    void 選べない値は日本語で断る() {
        long item = propose("選べない値の案件");
        String task = "/tasks/" + agendaTask(item).taskId();

        MvcTestResult refused = owner.post(task, "title", "残る題名", "kind", "ない種別", "sittingId", "999999999");
        assertThat(refused).hasStatus(422);
        assertThat(errorOf("kind", refused)).contains("種別を選んでください。");
        assertThat(errorOf("sittingId", refused)).contains("これから開かれる会議を選んでください。");

        MvcTestResult unreadable = owner.post(task, "title", "残る題名", "kind", "審議", "sittingId", "abc");
        assertThat(unreadable).hasStatus(422);
        assertThat(errorOf("sittingId", unreadable)).contains("書き方が正しくありません。もう一度、選ぶか入力してください。");
        assertThat(html(unreadable)).contains("value=\"残る題名\"").doesNotContain("Failed to convert", "java.lang");
    }

    @Test
    void 題名に書かれた命令は_どの画面でもメールでも文字のまま出る() {
        long item = propose(HOSTILE);
        WorkItem task = agendaTask(item);

        for (String path : List.of(
                "/tasks/" + task.taskId(),
                "/tasks/" + task.taskId() + "/reassign",
                "/tasks?item=" + item,
                "/items/" + item,
                "/items/" + item + "/withdraw",
                "/items/" + item + "/target",
                "/items",
                "/")) {
            MvcTestResult page = owner.get(path);
            assertThat(page).as(path).hasStatusOk();
            assertThat(html(page)).as(path).doesNotContain("<script>alert");
            if (!path.equals("/")) {
                assertThat(words(page)).as(path).contains(HOSTILE);
            }
        }
        Employee.login(mvc, "kaikaku-kacho").post("/tasks/" + task.taskId() + "/nudge", "words", HOSTILE);
        assertThat(jdbc.sql("select subject || body from mail where position(:title in subject) > 0")
                        .param("title", HOSTILE)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).contains(HOSTILE));
    }

    @Test
    void 引き受けた仕事は手放すまで同僚には済ませられない() {
        long item = propose("引き受ける案件");
        String task = "/tasks/" + agendaTask(item).taskId();
        Employee colleague = Employee.login(mvc, COLLEAGUE);

        assertThat(colleague.post(task + "/claim")).hasRedirectedUrl(task);
        assertThat(words(owner.get(task))).contains("職員・代わりが引き受け中", "この仕事は見るだけです");
        assertThat(owner.page("/tasks?item=" + item)).doesNotContain(task + "\"");
        assertThat(owner.page("/tasks?view=SECTION&item=" + item)).contains(task + "\"");
        assertThat(colleague.page("/tasks?item=" + item)).contains(task + "\"");

        MvcTestResult refused = owner.post(task, "title", "打った題名", "kind", "審議");
        assertThat(refused).hasStatus(409);
        assertThat(words(refused)).contains("この仕事は他の職員が引き受けています", "打った題名");
        assertThat(owner.post(task + "/claim")).hasStatus(409);
        assertThat(owner.post(task + "/release")).hasStatus(409);

        assertThat(colleague.post(task + "/release")).hasRedirectedUrl(task);
        assertThat(owner.post(task, "title", "打った題名", "kind", "審議")).hasStatus3xxRedirection();
        assertThat(acts(item, "task.claim")).hasSize(1);
        assertThat(acts(item, "task.release")).hasSize(1);
    }

    @Test
    void 担当は理由を添えて同じ職の人にだけ替えられる() {
        long item = propose("担当を替える案件");
        String task = "/tasks/" + agendaTask(item).taskId();
        owner.post(task + "/claim");
        assertThat(words(owner.get(task + "/reassign"))).contains("今は職員・芝・まちづくり課長が引き受けています。");

        MvcTestResult silent = owner.post(task + "/reassign", "person", COLLEAGUE, "reason", " ");
        assertThat(errorOf("reason", silent)).contains("理由を入力してください。");
        MvcTestResult stranger = owner.post(task + "/reassign", "person", "jinji-kacho", "reason", "残る理由");
        assertThat(errorOf("person", stranger)).contains("この職に就いている人を選んでください。");
        assertThat(html(stranger)).contains("value=\"残る理由\"");
        assertThat(workItems.find(task.substring(7)).orElseThrow().assignee()).isEqualTo(OWNER);

        assertThat(owner.post(task + "/reassign", "person", COLLEAGUE, "reason", "出張のため"))
                .hasRedirectedUrl(task);
        assertThat(workItems.find(task.substring(7)).orElseThrow().assignee()).isEqualTo(COLLEAGUE);
        assertThat(acts(item, "task.reassign")).singleElement().satisfies(act -> {
            assertThat(act.summary()).contains("理由: 出張のため");
            assertThat(act.actor().personCode()).isEqualTo(OWNER);
            assertThat(act.changes()).contains(new AuditEntry.Change("担当", OWNER, COLLEAGUE));
        });
        assertThat(words(owner.get("/items/" + item))).contains("理由: 出張のため");
    }

    @Test
    void 受付箱は期限の組ごとに数え_急ぐ順に並べる() {
        clock.set(LocalDateTime.of(2025, 9, 8, 9, 0));
        String word = uniqueWord();
        due(word + "超過", LocalDate.of(2025, 9, 5));
        due(word + "当日", LocalDate.of(2025, 9, 8));
        due(word + "三日", LocalDate.of(2025, 9, 11));
        due(word + "週内", LocalDate.of(2025, 9, 12));
        due(word + "その後甲", LocalDate.of(2025, 9, 16));
        due(word + "その後乙", LocalDate.of(2025, 9, 17));
        due(word + "なし", null);

        MvcTestResult list = owner.get("/tasks?words=" + encoded(word));

        assertThat(html(list)
                        .replaceAll("(?s).*<ul class=\"tally\"(.*?)</ul>.*", "$1")
                        .replaceAll("<[^>]*>|[^\\S ]| ", " ")
                        .replaceAll("aria-label=\"[^\"]*\">", "")
                        .replaceAll("\\s+", ""))
                .isEqualTo("期限超過1件今日1件3開庁日以内1件今週1件それ以降2件期限なし1件");
        assertThat(listed(list))
                .containsSubsequence(
                        word + "超過", word + "当日", word + "三日", word + "週内", word + "その後甲", word + "その後乙", word + "なし")
                .contains("7件のうち 1〜7件");
    }

    @Test
    void 受付箱は言葉_案件_作業で絞り込める() {
        String word = uniqueWord();
        long first = propose(word + "甲");
        long second = propose(word + "乙_%");
        walk.complete(second, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(null));

        assertThat(listed(owner.get("/tasks?words=" + encoded(word)))).contains(word + "甲", word + "乙_%");
        assertThat(listed(owner.get("/tasks?item=" + first)))
                .contains(word + "甲")
                .doesNotContain(word + "乙");
        assertThat(listed(owner.get("/tasks?words=" + encoded(word) + "&step=" + encoded("資料を提出する"))))
                .contains(word + "乙_%")
                .doesNotContain(word + "甲");
        assertThat(listed(owner.get("/tasks?words=" + encoded("乙_%")))).contains(word + "乙_%");
        assertThat(words(owner.get("/tasks?words=" + encoded(word + "__")))).contains("条件に合う仕事はありません");
        assertThat(owner.get("/tasks?words=%00" + encoded(word))).hasStatusOk();
        assertThat(owner.get("/tasks?view=" + encoded("ない範囲"))).hasStatus(400);
    }

    @Test
    void 他の課の仕事は一覧にも出ない() {
        String word = uniqueWord();
        propose(word);

        assertThat(words(Employee.login(mvc, "jinji-kacho").get("/tasks?view=SECTION&words=" + encoded(word))))
                .contains("条件に合う仕事はありません");
        assertThat(words(Employee.login(mvc, "shiba-machizukuri").get("/tasks?view=SECTION&words=" + encoded(word))))
                .contains("1件のうち 1〜1件");
    }

    @Test
    void 長い一覧は頁に分け_絞り込みを保って送る() {
        String word = uniqueWord();
        IntStream.rangeClosed(1, 21).forEach(number -> propose(word + "その" + number));

        MvcTestResult first = owner.get("/tasks?words=" + encoded(word));
        MvcTestResult second = owner.get("/tasks?words=" + encoded(word) + "&page=2");

        assertThat(words(first)).contains("21件のうち 1〜20件");
        assertThat(html(first)).contains("words=" + encoded(word) + "&amp;page=2");
        assertThat(words(second)).contains("21件のうち 21〜21件");
        assertThat(rows(first) + rows(second)).isEqualTo(21);
        assertThat(words(owner.get("/tasks?words=" + encoded(word) + "&page=99")))
                .contains("21〜21件");
        assertThat(words(owner.get("/tasks?words=" + encoded(word) + "&page=-1")))
                .contains("1〜20件");
    }

    @Test
    void 済ませたあとは前の絞り込みの一覧に戻り_済ませた仕事に載る() {
        String word = uniqueWord();
        long item = propose(word);
        String task = "/tasks/" + agendaTask(item).taskId();
        String list = "/tasks?view=SECTION&words=" + encoded(word) + "&page=1";
        owner.page(list);

        assertThat(owner.page(task)).contains("href=\"" + list.replace("&", "&amp;") + "\"");
        assertThat(owner.post(task, "title", "題名", "kind", "審議")).hasRedirectedUrl(list);
        assertThat(words(owner.get("/tasks?view=DONE&item=" + item))).contains("議題を登録する", word);
        assertThat(words(Employee.login(mvc, COLLEAGUE).get("/tasks?view=DONE&item=" + item)))
                .contains("条件に合う仕事はありません");
    }

    private long propose(String title) {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(
                        programme, title, "まちづくり課", "試験", OWNER, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }

    private WorkItem agendaTask(long item) {
        return walk.task(item, "議題を登録する");
    }

    private void due(String title, LocalDate date) {
        workItems.setDeadline(agendaTask(propose(title)).taskId(), new WorkItem.Deadline(date, "試験の期限"));
    }

    private List<AuditEntry> acts(long item, String action) {
        return audit.ofItem(item).stream()
                .filter(act -> act.action().equals(action))
                .toList();
    }

    private void is404InJapanese(MvcTestResult result) {
        assertThat(result).hasStatus(404);
        assertThat(html(result)).contains("lang=\"ja\"", "ページが見つかりません");
    }

    /** 絞り込みの欄より下、並んだ仕事の文。 */
    private static String listed(MvcTestResult result) {
        String words = words(result);
        return words.substring(words.indexOf("絞り込む"));
    }

    private static int rows(MvcTestResult result) {
        return html(result).split("class=\"task-table__title\"", -1).length - 1;
    }

    private static List<MvcTestResult> together(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<MvcTestResult> first = pool.submit(one);
            Future<MvcTestResult> second = pool.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            pool.shutdownNow();
        }
    }

    private static String uniqueWord() {
        return "語" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
