package jp.michisuji.reminder;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static jp.michisuji.testing.Ics.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Ics;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** カレンダー配信。自分だけの番地を作り、暦のソフトの代わりに読み、止める。 */
@ApplicationTest
class CalendarFeedWebTest {

    private static final Pattern ADDRESS =
            Pattern.compile("http://localhost:8080(/calendar/([A-Za-z0-9_-]{43})\\.ics)");
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
    private SittingPlanning planning;

    @Autowired
    private SittingCancellation cancellation;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private OrganizationRegistry registry;

    @Autowired
    private AccountRegistry accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    /** ほかの試験の会議と混ざらないよう、令和14年2月2日（月）に移る。 */
    @BeforeEach
    void 暦のソフトを用意する() {
        clock.set(LocalDateTime.of(2032, 2, 2, 9, 0));
        office.open();
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 自分の職の期限が理由とともに載り_会議が動けば同じ名のまま新しくなる() {
        long sitting = sitting("BUKAI", LocalDate.of(2032, 3, 15));
        long item = propose("改行\nと;記号,の案件");
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        String task = "task-" + walk.task(item, "資料を提出する").taskId();
        String address = make(OWNER);

        VEvent before = Ics.event(read(address), task).orElseThrow();
        assertThat(value(before, "SUMMARY")).isEqualTo("期限：資料を提出する　改行\nと;記号,の案件");
        assertThat(value(before, "DTSTART")).isEqualTo("20320308");
        assertThat(value(before, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(before, "DESCRIPTION")).contains("の5開庁日前", "http://localhost:8080/tasks/");

        planning.redate(sitting, LocalDate.of(2032, 3, 29), "都合", 0, Actor.system());

        VEvent after = Ics.event(read(address), task).orElseThrow();
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "DTSTART")).isEqualTo("20320322");
        assertThat(sequence(after)).isEqualTo(sequence(before) + 1);
        cancellation.cancel(sitting, "片付け", 1, Actor.system());
    }

    @Test
    void ほかの職の仕事は載らない() {
        long item = propose("ほかの課に見せない案件");
        long sitting = sitting("BUKAI", LocalDate.of(2032, 4, 12));
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        String task = "task-" + walk.task(item, "資料を提出する").taskId();

        assertThat(Ics.event(read(make(OWNER)), task)).isPresent();
        assertThat(Ics.event(read(make("jinji-kacho")), task)).isEmpty();
        cancellation.cancel(sitting, "片付け", 0, Actor.system());
    }

    @Test
    void 会議は事務局と改革担当に載り_動けば新しくなり_中止は言葉で言う() {
        long sitting = sitting("GIKAI", LocalDate.of(2032, 5, 12));
        String key = "sitting-" + sitting;
        String council = make("gikai-jimu");

        VEvent before = Ics.event(read(council), key).orElseThrow();
        assertThat(value(before, "SUMMARY")).isEqualTo("GIKAI");
        assertThat(Ics.event(read(make("kaikaku")), key)).isPresent();
        assertThat(Ics.event(read(make("chogi-jimu")), key)).isEmpty();
        planning.redate(sitting, LocalDate.of(2032, 5, 13), "都合", 0, Actor.system());
        VEvent moved = Ics.event(read(council), key).orElseThrow();
        assertThat(value(moved, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(moved, "DTSTART")).isEqualTo("20320513");
        assertThat(sequence(moved)).isGreaterThan(sequence(before));

        cancellation.cancel(sitting, "議題がない", 1, Actor.system());

        VEvent cancelled = Ics.event(read(council), key).orElseThrow();
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SUMMARY")).isEqualTo("中止：GIKAI");
        assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));
    }

    @Test
    void 番地は一度だけ見え_台帳にはハッシュだけが残る() {
        Employee owner = Employee.login(mvc, OWNER);
        MvcTestResult made = owner.post("/settings/calendar-feed");
        String token = find(made).group(2);

        assertThat(words(made)).contains("今だけ表示します");
        assertThat(words(owner.get("/settings/calendar-feed")))
                .contains("令和14年2月2日（月）09:00に作った番地で配信しています")
                .doesNotContain(token);
        assertThat(jdbc.sql("select calendar_feed::text from calendar_feed")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(token))
                .anyMatch(row -> row.contains(new FeedToken(token).sha256()));
        assertThat(audit.ofSubject("calendar-feed", OWNER))
                .noneMatch(act -> act.summary().contains(token))
                .extracting(AuditEntry::action)
                .contains("calendar-feed.make");
    }

    @Test
    void 答えは誰にも控えさせず_セッションも作らない() {
        MvcTestResult answer = Employee.anonymous(mvc).get(make(OWNER));

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private", "no-store");
        assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void 作り直せば前の番地は_止めればどの番地も答えない() {
        String first = make(OWNER);
        String second = make(OWNER);
        assertThat(Employee.anonymous(mvc).get(first)).hasStatus(404);
        assertThat(Employee.anonymous(mvc).get(second)).hasStatusOk();

        Employee owner = Employee.login(mvc, OWNER);
        assertThat(owner.post("/settings/calendar-feed/revoke")).hasRedirectedUrl("/settings/calendar-feed");

        assertThat(words(owner.get("/settings/calendar-feed"))).contains("カレンダー配信を止めました。", "配信していません。");
        MvcTestResult gone = Employee.anonymous(mvc).get(second);
        assertThat(gone).hasStatus(404);
        assertThat(html(gone)).contains("ページが見つかりません");
        assertThat(audit.ofSubject("calendar-feed", OWNER))
                .first()
                .extracting(AuditEntry::action)
                .isEqualTo("calendar-feed.revoke");
    }

    @Test
    void 知らない合言葉は404になる() {
        Employee stranger = Employee.anonymous(mvc);

        assertThat(stranger.get("/calendar/x.ics")).hasStatus(404);
        assertThat(stranger.get("/calendar/" + "A".repeat(43) + ".ics")).hasStatus(404);
        assertThat(stranger.get("/calendar/%27%20or%201=1--.ics")).hasStatus(404);
    }

    @Test
    void 利用者を止められた人と_職を離れた人の番地は答えない() {
        registry.register(new Person("koyomi", "職員・暦", "koyomi@test.invalid"));
        registry.appoint("koyomi", OWNER, LocalDate.of(2032, 1, 1), LocalDate.of(2032, 3, 31));
        accounts.create("koyomi", Office.PASSWORD, "koyomi", false);
        String address = make("koyomi");
        assertThat(Employee.anonymous(mvc).get(address)).hasStatusOk();

        clock.set(LocalDateTime.of(2032, 4, 1, 0, 0));
        assertThat(Employee.anonymous(mvc).get(address)).hasStatus(404);

        clock.set(LocalDateTime.of(2032, 3, 31, 23, 59));
        assertThat(Employee.anonymous(mvc).get(address)).hasStatusOk();
        jdbc.sql("update account set disabled = true where username = 'koyomi'").update();
        assertThat(Employee.anonymous(mvc).get(address)).hasStatus(404);
    }

    /** 番地を作り、その道筋を返す。 */
    private String make(String username) {
        return find(Employee.login(mvc, username).post("/settings/calendar-feed"))
                .group(1);
    }

    private static Matcher find(MvcTestResult made) {
        assertThat(made).hasStatusOk();
        Matcher address = ADDRESS.matcher(html(made));
        assertThat(address.find()).as("番地が画面にある").isTrue();
        return address;
    }

    private String read(String address) {
        MvcTestResult answer = Employee.anonymous(mvc).get(address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private long sitting(String body, LocalDate date) {
        return planning.plan(Sitting.planned(body, body, null, date), Actor.system())
                .id();
    }

    private long propose(String title) {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(
                        programme, title, "まちづくり課", "試験", OWNER, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }
}
