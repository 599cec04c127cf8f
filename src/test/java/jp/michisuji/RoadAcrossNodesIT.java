package jp.michisuji;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.michisuji.organization.Actor;
import jp.michisuji.reminder.ReminderChoices;
import jp.michisuji.reminder.ReminderPreferences;
import jp.michisuji.testing.DemoDatabase;
import jp.michisuji.testing.Node;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Visitor;
import jp.michisuji.testing.Visitor.Attachment;
import jp.michisuji.testing.Visitor.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * 二つの節点を行く道筋。別々の JVM の応用が一つのデータベースと一つのメールサーバーを分け合う。
 *
 * <p>試験の側の文脈は区役所を載せるためだけに使い、エンジンの自動処理もメールの送信も行わない。
 */
@SpringBootTest(properties = {"camunda.bpm.job-execution.enabled=false", "michisuji.access.bcrypt-strength=4"})
@ContextConfiguration(initializers = DemoDatabase.class)
@Import(Office.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadAcrossNodesIT {

    private static final String CHIEF = "shiba-machizukuri-kacho";
    private static final String SECOND_CHIEF = "shiba-machizukuri-kacho-2";
    private static final String OFFICE = "kaikaku";
    private static final String COUNCIL = "chogi-jimu";
    private static final String ASSEMBLY = "gikai-jimu";

    private static final String REGISTER = "議題を登録する";
    private static final String SUBMIT = "資料を提出する";
    private static final String CHECK = "資料を確認する";
    private static final String RECORD = "審議結果を記録する";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReminderPreferences preferences;

    @Value("${spring.datasource.url}")
    String database;

    private GreenMail post;
    private Node first;
    private Node second;

    @BeforeAll
    void 二つの節点を起こす() throws IOException, InterruptedException {
        office.open();
        List.of(CHIEF, SECOND_CHIEF, OFFICE, COUNCIL, ASSEMBLY, "kaikaku-kacho").forEach(this::tellAtOnce);
        post = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        post.start();
        first = Node.start("first", settings());
        second = Node.start("second", settings());
        first.awaitHealthy();
        second.awaitHealthy();
    }

    @AfterAll
    void 二つの節点を止める() {
        Stream.of(first, second).filter(node -> node != null).forEach(Node::close);
        post.stop();
    }

    /** 届いたらすぐに知らせるよう選ぶ。まとめの時刻を待たずに、二つの節点が一通ずつ送ることを見るため。 */
    private void tellAtOnce(String person) {
        ReminderChoices standard = ReminderChoices.standard();
        preferences.choose(
                person,
                new ReminderChoices(standard.digestAt(), List.of(), ReminderChoices.Immediate.ALWAYS),
                Actor.system());
    }

    private Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", database,
                "SPRING_MAIL_HOST", "localhost",
                "SPRING_MAIL_PORT", String.valueOf(post.getSmtp().getPort()),
                "MICHISUJI_MAIL_POLL", "300",
                "MICHISUJI_ACCESS_BCRYPTSTRENGTH", "4",
                "CAMUNDA_BPM_JOBEXECUTION_MAXWAIT", "1000");
    }

    @Test
    void 起案から議会報告までを四つの職が二つの節点で進めメールは一度ずつ届く() throws Exception {
        String title = "占用・掘削業務の執行体制の見直し";
        Visitor chief = login(CHIEF);
        Visitor reform = login(OFFICE);
        String item = propose(chief, title);

        plan(reform, "BUKAI");
        register(chief, title, true);
        await("期限を過ぎた記録", () -> jdbc.sql("select exists (select 1 from audit_entry where action = 'paper.overdue')")
                .query(Boolean.class)
                .single());
        submitAndCheck(chief, reform, title);
        approve(reform, title);
        assertThat(reform.get(item).body()).contains("改革会議").contains(REGISTER);

        passUndecided(chief, reform, reform, "KAIKAKU_KAIGI", title);
        passUndecided(chief, reform, login(COUNCIL), "CHOGI", title);
        passUndecided(chief, reform, login(ASSEMBLY), "GIKAI", title);

        Page end = chief.get(item);
        assertThat(end.find("class=\"page-head__eyebrow\">(.*?)</p>")).contains("完了");
        assertThat(end.body()).contains("開いている仕事はありません。");
        everyMailOnce(title);
    }

    @Test
    void 一方の節点で入れば他方でも入っていて出れば両方で出ている() {
        Visitor visitor = login(OFFICE);
        assertThat(visitor.get("/").path()).isEqualTo("/");
        assertThat(visitor.get("/").path()).isEqualTo("/");
        visitor.submit("/", "/logout", Map.of());
        assertThat(visitor.get("/tasks").path()).startsWith("/login");
        assertThat(visitor.get("/tasks").path()).startsWith("/login");
    }

    @Test
    void 取り上げた権利は_どの節点でも次の画面から使えない() {
        Visitor admin = Visitor.login(List.of(first.address()), "admin", Office.PASSWORD);
        Visitor viewer = login("viewer");
        String accounts = "/settings/accounts";
        assertThat(twice(viewer, accounts)).containsOnly(403);

        admin.submit("/settings/roles", "/settings/roles/viewer", Map.of("role", "ADMIN"));
        assertThat(twice(viewer, accounts)).containsOnly(200);
        admin.submit("/settings/roles", "/settings/roles/viewer", Map.of("role", "VIEWER"));
        assertThat(twice(viewer, accounts)).containsOnly(403);

        jdbc.sql("update appointment set to_date = from_date where person_code = 'viewer'")
                .update();
        assertThat(twice(viewer, "/items")).containsOnly(403);
        jdbc.sql("update appointment set to_date = null where person_code = 'viewer'")
                .update();
        assertThat(twice(viewer, "/items")).containsOnly(200);

        admin.submit(accounts, accounts + "/viewer/password", Map.of());
        assertThat(viewer.get("/items").path()).startsWith("/login");
        assertThat(viewer.get("/items").path()).startsWith("/login");
    }

    @Test
    void 止められた人と終わらせたログインは_どの節点でも次の画面で外れる() {
        Visitor admin = Visitor.login(List.of(second.address()), "admin", Office.PASSWORD);
        Visitor assembly = login(ASSEMBLY);
        assertThat(twice(assembly, "/items")).containsOnly(200);
        String path = "/settings/sessions/of/" + ASSEMBLY + "/end";
        Page ask = admin.get(path);
        admin.submit(ask, path, Map.of("seen", ask.find("name=\"seen\" value=\"([^\"]+)\"")));
        assertThat(assembly.get("/items").path()).startsWith("/login");
        assertThat(assembly.get("/items").path()).startsWith("/login");

        Visitor back = login(ASSEMBLY);
        String state = "/settings/accounts/" + ASSEMBLY + "/state";
        admin.submit("/settings/accounts", state, Map.of("disabled", "true"));
        assertThat(back.get("/items").path()).startsWith("/login");
        admin.submit("/settings/accounts", state, Map.of("disabled", "false"));
    }

    @Test
    void ログインの失敗は_どの節点でのものも合わせて数える() {
        List<Visitor> nodes = List.of(new Visitor(List.of(first.address())), new Visitor(List.of(second.address())));
        for (int i = 0; i < 5; i++) {
            Page wrong = fail(nodes.get(i % 2));
            assertThat(wrong.path()).contains("error=wrong");
        }
        assertThat(nodes).allSatisfy(node -> assertThat(fail(node).path()).contains("error=locked"));
    }

    private static Page fail(Visitor stranger) {
        return stranger.submit("/login", "/login", Map.of("username", "nobody-here", "password", "wrong"));
    }

    /** 節点は順に替わるので、二度開けば二つの節点が答える。 */
    private static List<Integer> twice(Visitor visitor, String path) {
        return List.of(visitor.get(path).status(), visitor.get(path).status());
    }

    @Test
    void 二人が別の節点で同じ仕事を済ませると後の人は先に処理されたと知らされる() {
        String title = "執務場所の見直し";
        propose(login(CHIEF), title);
        Visitor one = Visitor.login(List.of(first.address()), CHIEF, Office.PASSWORD);
        Visitor other = Visitor.login(List.of(second.address()), SECOND_CHIEF, Office.PASSWORD);
        Page opened = open(one, REGISTER, title);
        Page openedToo = open(other, REGISTER, title);
        var answer = CompletableFuture.supplyAsync(() -> one.upload(opened, opened.path(), agenda(title, "")));
        Page late = other.upload(openedToo, openedToo.path(), agenda(title, ""));
        List<Page> pages = List.of(answer.join(), late);
        assertThat(pages).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
        assertThat(pages.stream().filter(page -> page.status() == 409).findFirst())
                .hasValueSatisfying(page -> assertThat(page.body()).contains("他の職員が先に処理しました"));
        assertThat(open(one, SUBMIT, title).status()).isEqualTo(200);
    }

    @Test
    void 節点が増えても図の版は増えない() {
        List<Integer> versions = jdbc.sql("select distinct version_ from act_re_procdef")
                .query(Integer.class)
                .list();
        assertThat(versions).containsExactly(1);
    }

    private Visitor login(String username) {
        return Visitor.login(nodes(), username, Office.PASSWORD);
    }

    private List<URI> nodes() {
        return List.of(first.address(), second.address());
    }

    /** @return 案件の画面 */
    private static String propose(Visitor visitor, String title) {
        Page page = visitor.submit(
                "/items/new",
                "/items",
                Map.of("title", title, "summary", "令和8年度の執行体制を見直す。", "ownerPost", CHIEF, "committeePosition", "NONE"));
        assertThat(page.body()).contains("起案しました");
        return page.path();
    }

    /** 次回未定のまま資料まで整え、今日の会議を決めてから結果を記録する。 */
    private void passUndecided(Visitor chief, Visitor reform, Visitor secretariat, String body, String title) {
        register(chief, title, false);
        submitAndCheck(chief, reform, title);
        plan(secretariat, body);
        approve(secretariat, title);
    }

    private static void plan(Visitor secretariat, String body) {
        LocalDate today = LocalDate.now(TOKYO);
        Page page = secretariat.submit(
                "/meetings/new",
                "/meetings",
                Map.of(
                        "bodyCode", body,
                        "number", "第1回",
                        "date.year", String.valueOf(today.getYear()),
                        "date.month", String.valueOf(today.getMonthValue()),
                        "date.day", String.valueOf(today.getDayOfMonth())));
        assertThat(page.body()).contains("を登録しました。");
    }

    private static void register(Visitor chief, String title, boolean decided) {
        Page form = open(chief, REGISTER, title);
        String sitting = decided ? sitting(form) : "";
        done(chief.upload(form, form.path(), agenda(title, sitting)), "議題を登録しました。");
    }

    private static Map<String, String> agenda(String title, String sitting) {
        return Map.of("sittingId", sitting, "title", title, "kind", "審議");
    }

    private static void submitAndCheck(Visitor chief, Visitor reform, String title) {
        Page paper = open(chief, SUBMIT, title);
        Attachment file = new Attachment("file", "setsumei.txt", "text/plain", "説明資料の本文");
        done(chief.upload(paper, paper.path(), Map.of("title", "説明資料", "note", ""), file), "資料を提出しました。");
        Page check = open(reform, CHECK, title);
        assertThat(reform.get(check.find("href=\"(/documents/[^\"]+)\"")).body())
                .isEqualTo("説明資料の本文");
        done(reform.upload(check, check.path(), Map.of("outcome", "ready")), "資料を確認しました。");
    }

    private static void approve(Visitor secretariat, String title) {
        Page form = open(secretariat, RECORD, title);
        Map<String, String> fields = Map.of("sittingId", sitting(form), "result", "APPROVED", "summary", "了承した。");
        done(secretariat.upload(form, form.path(), fields), "として記録しました。");
    }

    private static String sitting(Page form) {
        return form.find("<select[^>]*name=\"sittingId\".*?<option value=\"(\\d+)\"");
    }

    /** 受付箱からその案件の仕事を開く。 */
    private static Page open(Visitor visitor, String step, String title) {
        String link = visitor.get("/tasks")
                .find("href=\"(/tasks/[^\"?/]+)\">" + step + "</a>\\s*<span class=\"table__sub\">"
                        + Pattern.quote(title));
        return visitor.get(link);
    }

    private static void done(Page page, String words) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).startsWith("/tasks");
        assertThat(page.body()).contains(words);
    }

    private void everyMailOnce(String title) throws MessagingException {
        await("送信待ちがなくなる", () -> unsent() == 0);
        List<MimeMessage> received = mails(title).toList();
        assertThat(received).extracting(RoadAcrossNodesIT::messageId).doesNotHaveDuplicates();
        assertThat(received).extracting(RoadAcrossNodesIT::messageId).hasSameElementsAs(recorded(title));
        Map<String, Long> arrivals = received.stream()
                .filter(mail ->
                        subject(mail).startsWith("【道筋】") && !subject(mail).startsWith("【道筋】期限"))
                .collect(groupingBy(mail -> to(mail) + " " + subject(mail), counting()));
        assertThat(arrivals)
                .isEqualTo(Map.of(
                        arrival(CHIEF, REGISTER, title), 4L,
                        arrival(SECOND_CHIEF, REGISTER, title), 4L,
                        arrival(CHIEF, SUBMIT, title), 4L,
                        arrival(SECOND_CHIEF, SUBMIT, title), 4L,
                        arrival(OFFICE, CHECK, title), 4L,
                        arrival(OFFICE, RECORD, title), 2L,
                        arrival(COUNCIL, RECORD, title), 1L,
                        arrival(ASSEMBLY, RECORD, title), 1L));
    }

    /** 二人目の課長は宛先の名が職と違う。 */
    private static String arrival(String person, String step, String title) {
        String address = person.equals(SECOND_CHIEF) ? "kawari@test.invalid" : person + "@test.invalid";
        return address + " 【道筋】" + step + "：" + title;
    }

    private long unsent() {
        return jdbc.sql("select count(*) from mail where state <> 'SENT'")
                .query(Long.class)
                .single();
    }

    private List<String> recorded(String title) {
        return jdbc.sql("select message_id from mail where subject like ?")
                .param("%" + title)
                .query(String.class)
                .list();
    }

    private Stream<MimeMessage> mails(String title) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> subject(mail).endsWith(title));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void await(String what, BooleanSupplier met) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!met.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(until);
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
