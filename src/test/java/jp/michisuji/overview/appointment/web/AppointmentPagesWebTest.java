package jp.michisuji.overview.appointment.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.michisuji.access.appointment.AppointmentTurn;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItems;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 発令の画面。先に見せ、見せたとおりに効き、前任の引き受けたままの仕事は誰のものでもなくなる。 */
@ApplicationTest
class AppointmentPagesWebTest {

    private static final String PAGE = "/settings/organization/appointments";
    private static final String VACANCIES = "/settings/organization/vacancies";
    private static final String HISTORY = "/settings/organization/history";
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String LEAVER = "shiba-machizukuri";
    private static final String COMER = "jinji-kacho";
    private static final LocalDate APRIL = LocalDate.of(2025, 10, 1);

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationRegistry registry;

    @Autowired
    private SuccessionRegistry successions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private AppointmentTurn turn;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    /** 開いた仕事を分け合わないよう、試験ごとに別の職を使う。 */
    private final String post = "hatsurei-kacho-" + SERIAL.incrementAndGet();

    private Employee lead;

    @BeforeEach
    void 発令の課長を置く() {
        clock.reset();
        office.open();
        registry.register(new Post(post, "発令の課長", "shiba-machizukuri", Rank.KACHO, true, 99));
        registry.appoint(LEAVER, post, LocalDate.of(2025, 4, 1), null);
        jdbc.sql("delete from appointment_turn").update();
        turn.toToday();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 元に戻す() {
        clock.reset();
        jdbc.sql("delete from appointment where post_code = ?").param(post).update();
        jdbc.sql("delete from appointment_turn").update();
        successions.register(new Succession(post, List.of(), null));
    }

    @Test
    void 入れる前に_誰がどれだけの仕事を見るようになるかを見せ_もう一度送ると入る() {
        String task = 引き受けた仕事();

        MvcTestResult looked = 入れる(COMER, "KENMU", "10", "");
        assertThat(words(looked)).contains("この発令で起きること", "令和7年10月1日（水）", "職員・芝・まちづくり課担当（兼務）、職員・人事課長（兼務）", "1件");
        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly(LEAVER);

        assertThat(入れる(COMER, "KENMU", "10", seen(looked))).hasRedirectedUrl(PAGE);
        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly(COMER, LEAVER);
        assertThat(organization.holdersOf(post, APRIL.minusDays(1)))
                .extracting(Person::code)
                .containsExactly(LEAVER);
        assertThat(words(lead.get(PAGE + "?post=" + post))).contains("これから", "令和7年10月1日付け異動", "就いている");
        assertThat(audit.ofSubject("post", post).get(0)).satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("「職員・人事課長」の「発令の課長」への発令を入れた");
            assertThat(entry.changes()).extracting("after").containsExactly("令和7年10月1日（水）〜 兼務（令和7年10月1日付け異動）");
        });
        assertThat(workItems.find(task)).get().extracting("assignee").isEqualTo(LEAVER);
    }

    @Test
    void 終えると_空席になることと引き受けの解ける仕事を先に言い_0時からは後任だけが処理できる() {
        String task = 引き受けた仕事();
        long leaving = 発令(LEAVER).id();
        MvcTestResult looked = 終える(leaving, "9", "30", "");
        assertThat(words(looked)).contains("空席になる職が1件あります", "空席になり、仕事を見る人がいません", "うち引き受けが解ける仕事 1件");
        assertThat(終える(leaving, "9", "30", seen(looked))).hasRedirectedUrl(PAGE);
        looked = 入れる(COMER, "KENMU", "10", "");
        assertThat(入れる(COMER, "KENMU", "10", seen(looked))).hasRedirectedUrl(PAGE);
        Employee leaver = Employee.login(mvc, LEAVER);
        Employee comer = Employee.login(mvc, COMER);

        clock.set(LocalDateTime.of(2025, 9, 30, 23, 59, 59));
        assertThat(leaver.page("/tasks/" + task)).doesNotContain("この仕事は見るだけです");
        assertThat(comer.get("/tasks/" + task)).hasStatus(404);

        clock.set(APRIL.atStartOfDay());
        assertThat(html(comer.get("/tasks"))).as("改まりの係が走る前から並ぶ").contains("/tasks/" + task);
        assertThat(comer.page("/tasks/" + task)).doesNotContain("この仕事は見るだけです").doesNotContain("引き受け中");
        assertThat(html(leaver.get("/tasks"))).doesNotContain("/tasks/" + task);
        assertThat(leaver.post("/tasks/" + task, "title", "離れた人", "kind", "審議")).hasStatus(404);

        turn.toToday();
        turn.toToday();
        assertThat(workItems.find(task)).get().extracting("assignee").isNull();
        assertThat(engineTasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(audit.ofSubject("post", post))
                .filteredOn(entry -> entry.action().startsWith("appointment.begin")
                        || entry.action().equals("appointment.end"))
                .extracting(entry -> entry.summary())
                .containsExactlyInAnyOrder("「職員・人事課長」が「発令の課長」に就いた", "「職員・芝・まちづくり課担当」が「発令の課長」を離れた");
        assertThat(comer.post("/tasks/" + task, "title", "後任の議題", "kind", "審議")).hasStatus3xxRedirection();
    }

    @Test
    void 今日で終えたことにすると_引き受けはその場で解ける() {
        String task = 引き受けた仕事();
        long leaving = 発令(LEAVER).id();

        MvcTestResult looked = 終える(leaving, "9", "3", "");
        assertThat(終える(leaving, "9", "3", seen(looked))).hasRedirectedUrl(PAGE);

        assertThat(workItems.find(task)).get().extracting("assignee").isNull();
        assertThat(audit.ofItem(workItems.find(task).orElseThrow().subject().itemId()))
                .filteredOn(entry -> entry.action().equals("task.release"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().personCode()).isNull();
                    assertThat(entry.changes())
                            .extracting("label", "before", "after")
                            .containsExactly(tuple("担当", LEAVER, ""));
                });
    }

    @Test
    void これからの発令は取り消せる() {
        MvcTestResult looked = 入れる(COMER, "KENMU", "10", "");
        入れる(COMER, "KENMU", "10", seen(looked));
        String path = PAGE + "/" + 発令(COMER).id() + "/cancel";

        MvcTestResult asked = lead.get(path);
        assertThat(words(asked)).contains("発令を取り消す", "変えなければ");
        assertThat(words(lead.post(path, "seen", "古い印"))).contains("もう一度押してください");
        assertThat(lead.post(path, "seen", seen(asked))).hasRedirectedUrl(PAGE);

        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly(LEAVER);
        assertThat(lead.get(path)).hasStatus(404);
        assertThat(lead.get(PAGE + "/" + 発令(LEAVER).id() + "/cancel"))
                .as("始まった発令は取り消せない")
                .hasStatus(404);
    }

    @Test
    void 前任の本務を前の日で終えることを選べる() {
        registry.register(new Person("hatsurei-a", "職員・発令A", null));
        registry.appoint("hatsurei-a", post, LocalDate.of(2025, 5, 1), null);
        registry.register(new Person("hatsurei-b", "職員・発令B", null));

        MvcTestResult looked = 入れる("hatsurei-b", "HONMU", "10", "", "closing", "true");
        assertThat(words(looked)).contains("あわせて終わる発令", "「職員・発令A」の「発令の課長」（本務）は、令和7年9月30日（火）で終わります。");
        assertThat(入れる("hatsurei-b", "HONMU", "10", seen(looked), "closing", "true"))
                .hasRedirectedUrl(PAGE);

        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly("hatsurei-b", LEAVER);
    }

    @Test
    void 悪い入力は打たれたままを保って断る() {
        MvcTestResult empty = lead.post(PAGE);
        assertThat(errorOf("person", empty)).contains("職員を選んでください");
        assertThat(errorOf("post", empty)).contains("職を選んでください");
        assertThat(errorOf("from", empty)).contains("開始日を入力してください");
        assertThat(errorOf("kind", empty)).contains("種別を選んでください");
        assertThat(errorOf("person", 入れる("nai", "KENMU", "10", ""))).contains("並んだ職員の中から");
        assertThat(errorOf("from", 入れる(LEAVER, "KENMU", "10", ""))).contains("期間が重なっています");
        assertThat(errorOf("kind", 入れる(COMER, "HONMU", "10", ""))).contains("別の本務があります");
        assertThat(errorOf("from", 入れる(COMER, "KENMU", "13", ""))).contains("ある日付");
        MvcTestResult backwards = 入れる(COMER, "KENMU", "10", "", "to.year", "令和7", "to.month", "9", "to.day", "1");
        assertThat(errorOf("to", backwards)).contains("開始日より前");
        assertThat(html(backwards)).contains("令和7年10月1日付け異動", "value=\"" + COMER + "\" selected");
        assertThat(errorOf("reason", 入れる(COMER, "KENMU", "10", "", "reason", "長".repeat(201))))
                .contains("200字以内");
        assertThat(errorOf("last", 終える(発令(LEAVER).id(), "3", "31", ""))).contains("開始日か、それより後");
        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly(LEAVER);
    }

    @Test
    void 見るのは誰でも_変えるのは設定を変えられる人だけ() {
        Employee chief = Employee.login(mvc, COMER);
        long id = 発令(LEAVER).id();

        assertThat(chief.page(PAGE)).doesNotContain("/new", "/end");
        Stream.of(VACANCIES, HISTORY, HISTORY + "/posts/" + post, HISTORY + "/people/" + LEAVER)
                .forEach(path -> assertThat(chief.get(path)).as(path).hasStatusOk());
        assertThat(chief.get(PAGE + "/new")).hasStatus(403);
        assertThat(chief.post(PAGE)).hasStatus(403);
        assertThat(chief.post(PAGE + "/" + id + "/end")).hasStatus(403);
        assertThat(lead.get(PAGE + "/999999999/end")).hasStatus(404);
        assertThat(lead.get(HISTORY + "/posts/nai")).hasStatus(404);
        assertThat(lead.get(HISTORY + "/people/nai")).hasStatus(404);
    }

    @Test
    void 管理者は自分への発令を入れられない() {
        Employee admin = Employee.login(mvc, "admin");

        assertThat(errorOf("person", 入れる(admin, "admin", "KENMU", "10", ""))).contains("自分への発令を自分では変えられません");
        assertThat(words(入れる(admin, COMER, "KENMU", "10", ""))).contains("この発令で起きること");
        MvcTestResult uploaded = 送る(admin, "職員コード,職コード,開始日,種別\nadmin," + post + ",2025-10-01,兼務\n");
        assertThat(words(admin.get(uploaded.getResponse().getRedirectedUrl())))
                .contains("自分への発令を自分では変えられません", "取り込めません");
    }

    @Test
    void 空席は_その日に受け持つ人とともに並ぶ() {
        successions.register(new Succession(post, List.of("bucho"), null));
        MvcTestResult looked = 終える(発令(LEAVER).id(), "9", "30", "");
        assertThat(words(looked)).contains("空席になり、代理の職が受け持ちます");
        終える(発令(LEAVER).id(), "9", "30", seen(looked));

        assertThat(html(lead.get(VACANCIES))).doesNotContain("/posts/" + post + "\"");
        assertThat(words(lead.get(VACANCIES + "?on=R7.10.1"))).contains("発令の課長", "代理（区役所・デジタル改革担当部長）", "決まっていません");

        looked = 入れる(COMER, "JIMU_TORIATSUKAI", "10", "");
        assertThat(words(looked)).contains("事務取扱・職務代理だけになります");
        入れる(COMER, "JIMU_TORIATSUKAI", "10", seen(looked));
        assertThat(words(lead.get(VACANCIES + "?on=2025-10-01"))).contains("職員・人事課長（事務取扱）");
        assertThat(words(lead.get(VACANCIES + "?on=いつか"))).contains("日付を確かめてください");
    }

    @Test
    void 誰がどの職にあったかを_過去も先も_職ごと人ごとに見られる() {
        MvcTestResult looked = 終える(発令(LEAVER).id(), "9", "15", "");
        終える(発令(LEAVER).id(), "9", "15", seen(looked));
        looked = 入れる(COMER, "KENMU", "10", "");
        入れる(COMER, "KENMU", "10", seen(looked));

        assertThat(words(lead.get(HISTORY + "?on=2025-10-01&unit=shiba-machizukuri")))
                .contains("令和7年10月1日（水）の顔ぶれ", "これからの日なので", "発令の課長", "職員・人事課長");
        assertThat(words(lead.get(HISTORY + "?on=2024-04-01"))).contains("空席");
        assertThat(words(lead.get(HISTORY + "/posts/" + post)))
                .containsSubsequence("令和7年10月1日（水）〜", "令和7年9月16日（火）〜令和7年9月30日（火）", "空席", "令和7年4月1日（火）〜令和7年9月15日（月）");
        assertThat(words(lead.get(HISTORY + "/people/" + COMER))).contains("発令の課長", "人事課長");
        assertThat(words(lead.get(PAGE + "?on=2025-10-01&post=" + post + "&unit=shiba-machizukuri&person=" + COMER)))
                .contains("1件のうち");
        assertThat(words(lead.get(PAGE + "?person=%00&on=x"))).contains("日付を確かめてください");
    }

    @Test
    void 確かめている間にほかの人が発令を入れたら_入れずにもう一度見せる() {
        MvcTestResult looked = 入れる(COMER, "KENMU", "10", "");
        registry.appoint(new Appointment(0, "bucho", post, APRIL, null, AppointmentKind.KENMU, null));

        assertThat(words(入れる(COMER, "KENMU", "10", seen(looked)))).contains("この発令を入れる", "職員・区役所・デジタル改革担当部長（兼務）");
        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly("bucho", LEAVER);
    }

    @Test
    void 取込みの下見も引渡しを見せ_CP932のファイルもすべてか無かで入る() {
        引き受けた仕事();
        String csv = "職員コード,職コード,開始日,終了日,種別,発令事由\n"
                + COMER + "," + post + ",令和7年10月1日,,兼務,令和7年10月1日付け異動\n"
                + LEAVER + "," + post + ",,令和7年9月30日,,\n";

        MvcTestResult uploaded = lead.upload(
                "/settings/organization/import", "file", "異動.csv", csv.getBytes(Charset.forName("windows-31j")));
        String path = uploaded.getResponse().getRedirectedUrl();
        MvcTestResult looked = lead.get(path);
        assertThat(words(looked)).contains("この発令で起きること", "職員・人事課長（兼務）", "うち引き受けが解ける仕事 1件");

        assertThat(lead.post(path, "fingerprint", "古い印")).hasRedirectedUrl(path);
        assertThat(lead.post(path, "fingerprint", field("fingerprint", html(looked))))
                .hasRedirectedUrl("/settings/organization");
        assertThat(organization.holdersOf(post, APRIL)).extracting(Person::code).containsExactly(COMER);
        assertThat(audit.ofSubject("post", post))
                .extracting(entry -> entry.action())
                .contains("appointment.enter", "appointment.change");
    }

    @Test
    void 絞り込みの頁は_印を保って送れる() {
        List<Integer> years = new ArrayList<>();
        for (int year = 2030; year < 2085; year++) {
            years.add(year);
            registry.appoint(COMER, post, LocalDate.of(year, 1, 1), LocalDate.of(year, 2, 1));
        }
        assertThat(years).hasSize(55);

        assertThat(words(lead.get(PAGE + "?post=" + post + "&page=2"))).contains("56件のうち 51〜56件");
        assertThat(html(lead.get(PAGE + "?post=" + post))).contains("post=" + post + "&amp;page=2", "<span>56件</span>");
    }

    @Test
    void 絞り込んだまま表計算のファイルで受け取る() throws IOException {
        registry.appoint(COMER, post, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 2, 1));
        assertThat(html(lead.get(PAGE + "?post=" + post))).contains("href=\"" + PAGE + "/list.xlsx?");
        byte[] file = lead.get(PAGE + "/list.xlsx?post=" + post).getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                            .skip(1)
                            .map(row -> row.getCell(3).getStringCellValue() + " "
                                    + row.getCell(5).getStringCellValue()))
                    .containsExactly(COMER + " 令和12年1月1日（火）", LEAVER + " 令和7年4月1日（火）");
        }
    }

    private String 引き受けた仕事() {
        long programme = programmes.all().get(0).id();
        long item = proposals.propose(
                new Proposals.Draft(
                        programme, "発令の試験", "まちづくり課", "試験", post, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
        String task = walk.task(item, "議題を登録する").taskId();
        assertThat(Employee.login(mvc, LEAVER).post("/tasks/" + task + "/claim"))
                .hasRedirectedUrl("/tasks/" + task);
        return task;
    }

    private Appointment 発令(String person) {
        return organization.appointments().stream()
                .filter(one -> one.personCode().equals(person) && one.postCode().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult 入れる(String person, String kind, String month, String seen, String... more) {
        return 入れる(lead, person, kind, month, seen, more);
    }

    private MvcTestResult 入れる(Employee by, String person, String kind, String month, String seen, String... more) {
        List<String> typed = new ArrayList<>(List.of(
                "person",
                person,
                "post",
                post,
                "kind",
                kind,
                "from.year",
                "令和7",
                "from.month",
                month,
                "from.day",
                "1",
                "seen",
                seen));
        typed.addAll(List.of(more));
        if (!typed.contains("reason")) {
            typed.addAll(List.of("reason", "令和7年10月1日付け異動"));
        }
        return by.post(PAGE, typed.toArray(String[]::new));
    }

    private MvcTestResult 終える(long id, String month, String day, String seen) {
        return lead.post(
                PAGE + "/" + id + "/end", "last.year", "2025", "last.month", month, "last.day", day, "seen", seen);
    }

    private static MvcTestResult 送る(Employee by, String csv) {
        return by.upload("/settings/organization/import", "file", "a.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String seen(MvcTestResult looked) {
        return field("seen", html(looked));
    }

    private static String field(String name, String html) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(html);
        assertThat(found.find()).as(name + " が画面にある").isTrue();
        return found.group(1);
    }
}
