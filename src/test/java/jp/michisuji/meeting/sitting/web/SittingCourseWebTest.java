package jp.michisuji.meeting.sitting.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.Attendances;
import jp.michisuji.meeting.Presence;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.SittingDetails;
import jp.michisuji.meeting.SittingRevision;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.process.MinutesWalk;
import jp.michisuji.meeting.sitting.AgendaEditing;
import jp.michisuji.meeting.sitting.SittingOffice;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議の一生の画面。招集、次第、出欠、扱い、要旨案、確認、確定を、画面を通して確かめる。 */
@ApplicationTest
class SittingCourseWebTest {

    @Autowired
    private Office office;

    @Autowired
    private SittingOffice room;

    @Autowired
    private MinutesWalk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Attendances attendances;

    @Autowired
    private SittingRevision revision;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee secretary;
    private String body;
    private long sitting;

    @BeforeEach
    void 事務局が会議の画面の前に座る() {
        clock.set(LocalDateTime.of(2031, 2, 3, 9, 0));
        office.open();
        secretary = Employee.login(mvc, SittingOffice.SECRETARIAT);
        body = room.body(false);
        sitting = room.sitting(body);
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 招集すると構成員に一通ずつメールが出て_変わったときだけ改めて招集できる() {
        sitting = room.sittingIn(body, 10);
        room.item(sitting, "執務場所について");
        String ask = secretary.page(path("/call"));
        assertThat(ask).contains("人事課長", "日時　令和13年2月13日", "場所　庁議室", "1 執務場所について");

        assertThat(secretary.post(path("/call"), "seen", seen(ask))).hasRedirectedUrl("/meetings/" + sitting);

        assertThat(state()).isEqualTo(State.CALLED);
        assertThat(mails(1)).hasSize(4).allSatisfy(mail -> assertThat(mail)
                .contains("一生の会の開催について（通知）", "/meetings/" + sitting));
        String told = jdbc.sql("select notice from sitting_call where sitting_id = ?")
                .param(sitting)
                .query(String.class)
                .single();
        clock.set(LocalDateTime.of(2031, 2, 4, 9, 0));
        assertThat(secretary.page(path("/documents/call.txt")))
                .as("招集通知は、次の日に刷っても送った文のまま")
                .isEqualTo(told);
        assertThat(secretary.page(path("/call"))).contains("知らせることは変わっていません").doesNotContain(">招集する</button>");
        assertThat(secretary.post(path("/call"), "seen", seen(secretary.page(path("/call")))))
                .hasStatus(409);

        revision.revise(sitting, new SittingDetails(null, "15:15", null, "別館"), version(), Actor.system());
        assertThat(secretary.page(path(""))).contains("改めて招集する");
        secretary.post(path("/call"), "seen", seen(secretary.page(path("/call"))));

        assertThat(mails(2)).hasSize(4).allSatisfy(mail -> assertThat(mail).contains("改めて招集します", "場所　別館"));
        assertThat(secretary.page(path(""))).doesNotContain("改めて招集する");
    }

    @Test
    void 見ていた間に議題が変われば_招集せずに新しい文を見せる() {
        String ask = secretary.page(path("/call"));
        room.item(sitting, "後から入った議題");

        MvcTestResult result = secretary.post(path("/call"), "seen", seen(ask));

        assertThat(words(result)).contains("見ていた間に", "後から入った議題");
        assertThat(state()).isEqualTo(State.PLANNED);
    }

    @Test
    void 議題を加え_直し_動かし_外せて_時刻と超過が出る() {
        revision.revise(sitting, new SittingDetails(null, "15:15", "15:45", null), version(), Actor.system());
        add("一つ目", "20");
        add("二つ目", "２０");
        assertThat(words(secretary.get(path("/agenda")))).contains("15:35　20分", "議題の合計が、会議の時間を10分超えています");

        long second = agenda.of(sitting).get(1).id();
        assertThat(secretary.post(path("/agenda/" + second + "/position"), "to", "up", "version", "0"))
                .hasRedirectedUrl(path("/agenda#item-" + second));
        assertThat(secretary.post(path("/agenda/" + second + "/position"), "to", "up", "version", "0"))
                .hasStatus(409);
        secretary.post(path("/agenda/" + second), "title", "直した二つ目", "kind", "REPORT", "minutes", "", "version", "1");
        assertThat(words(secretary.get(path("/agenda")))).contains("直した二つ目", "報告");

        assertThat(secretary.page(path("/agenda/" + second + "/removal"))).contains("直した二つ目", "取り消せない");
        secretary.post(path("/agenda/" + second + "/removal"), "version", "2");
        assertThat(agenda.of(sitting)).hasSize(1);
        assertThat(audit.ofSubject("sitting", String.valueOf(sitting)))
                .extracting(AuditEntry::action)
                .contains("agenda.add", "agenda.move", "agenda.revise", "agenda.remove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"601", "0", "-5", "二十", "9999"})
    void 所要時間が読めなければ_打ったものを残して断る(String minutes) {
        MvcTestResult result = add("議題", minutes);

        assertThat(errorOf("minutes", result)).contains("1〜600");
        assertThat(html(result)).contains("value=\"" + minutes + "\"");
        assertThat(agenda.of(sitting)).isEmpty();
    }

    @Test
    void 題のない議題と_知らない職は断る() {
        assertThat(errorOf("title", add(" ", ""))).contains("議題を入力してください");
        MvcTestResult unknown =
                secretary.post(path("/agenda"), "title", "議題", "kind", "OTHER", "presenterPost", "nobody");
        assertThat(errorOf("presenterPost", unknown)).contains("説明する職を選んでください");
    }

    @Test
    void 三百の議題でも次第の文の数は変わらず_三百一件目は理由を言って断る() {
        room.item(sitting, "一件目");
        secretary.page(path("/agenda"));
        int few = Statements.during(() -> secretary.page(path("/agenda"))).size();
        for (int at = 2; at <= AgendaEditing.MOST; at++) {
            room.item(sitting, "議題" + at);
        }

        assertThat(Statements.during(() -> secretary.page(path("/agenda"))))
                .as("組織の版を確かめ直す一文のほかは増えない")
                .hasSizeLessThanOrEqualTo(few + 1);
        MvcTestResult result = add("溢れる議題", "");

        assertThat(words(result)).contains("議題は一回の会議に300件までです");
        assertThat(html(result)).contains("value=\"溢れる議題\"");
        assertThat(agenda.of(sitting)).hasSize(AgendaEditing.MOST);
    }

    @Test
    void 出欠は全員を一度に書き_代理には職が要る() {
        String seen = seen(secretary.page(path("/attendance")));
        MvcTestResult wrong = attend(seen, "DEPUTED", "いない職");
        assertThat(errorOf("lines[1].substitute", wrong)).contains("候補にある職名");
        assertThat(errorOf("lines[1].substitute", attend(seen, "DEPUTED", ""))).contains("代理で出た職を入力");

        assertThat(attend(seen, "DEPUTED", "芝・まちづくり課担当")).hasRedirectedUrl("/meetings/" + sitting);

        assertThat(attendances.of(sitting))
                .extracting(one -> one.presence())
                .containsExactly(Presence.PRESENT, Presence.DEPUTED, Presence.ABSENT);
        assertThat(words(secretary.get(path("")))).contains("出席1、欠席1、代理1", "代理（芝・まちづくり課担当）");
        assertThat(words(attend(seen, "ABSENT", ""))).contains("他の職員が出欠を書きました");
    }

    @Test
    void 開催日の前には_開会も議題の扱いも書けない() {
        sitting = room.sittingIn(body, 10);
        long item = room.item(sitting, "早すぎる議題");

        assertThat(words(secretary.get(path("")))).contains("開会と議題の扱いは、開催日（令和13年2月13日（木））から書けます。");
        assertThat(secretary.post(path("/opening"), "version", String.valueOf(version())))
                .hasStatus(409);
        assertThat(secretary.post(path("/agenda/" + item + "/result"), "result", "APPROVED", "version", "0"))
                .satisfies(early -> assertThat(words(early)).contains("その日から書けます"));
        assertThat(state()).isEqualTo(State.PLANNED);

        clock.set(LocalDateTime.of(2031, 2, 13, 9, 0));
        assertThat(secretary.post(path("/opening"), "version", String.valueOf(version())))
                .hasStatus3xxRedirection();
    }

    @Test
    void 開会から確定まで_扱いのない議題を並べて断りながら進む() {
        long item = room.item(sitting, "まちづくり課について");
        long notice = idOf(add("その他の連絡", ""));
        secretary.post(path("/agenda/" + notice), "title", "その他の連絡", "kind", "NOTICE", "version", "0");
        assertThat(secretary.post(path("/opening"), "version", String.valueOf(version())))
                .hasStatus3xxRedirection();
        assertThat(secretary.post(path("/opening"), "version", String.valueOf(version())))
                .hasStatus(409);
        secretary.post(path("/agenda/" + item + "/result"), "result", "CONTINUED", "note", "詳細は今後", "version", "0");
        assertThat(words(secretary.get(path("/closing")))).contains("まちづくり課について", "予定されるまで待ちます", "その他の連絡");
        secretary.post(path("/closing"), "version", String.valueOf(version()));
        assertThat(state()).isEqualTo(State.MINUTED);

        MvcTestResult refused = secretary.post(path("/confirmation"), "version", String.valueOf(version()));
        assertThat(words(refused)).contains("扱いのない議題があるので確定できません", "その他の連絡");
        assertThat(html(refused)).contains(path("/agenda/" + notice + "/result"));

        secretary.post(path("/agenda/" + notice + "/result"), "result", "NOTED", "version", "1");
        assertThat(secretary.post(path("/confirmation"), "version", String.valueOf(version())))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(State.CONFIRMED);
        assertThat(secretary.page(path(""))).doesNotContain("扱いを書く", "要旨を確定する");
        long next = room.sitting(body);
        assertThat(words(secretary.get("/meetings/" + next))).contains("まちづくり課について", "審議（継続1回目）");
    }

    @Test
    void 確認を依頼すると_構成員は要旨を傍らに見て答える() {
        room.attend(sitting);
        room.open(sitting);
        jdbc.sql("insert into minute (sitting_id, kind, body, position) values (?, 'SUMMARY', '方向性は一致。', 1)")
                .param(sitting)
                .update();
        room.close(sitting);
        assertThat(words(review("令和13", "2", "1"))).contains("明日より後の日");
        assertThat(words(review("令和13", "2", "11"))).contains("閉庁日");
        assertThat(review("令和13", "2", "10")).hasRedirectedUrl("/meetings/" + sitting);

        String task = walk.task(sitting, "要旨を確認する", "jinji-kacho").taskId();
        Employee member = Employee.login(mvc, "jinji-kacho");
        assertThat(words(member.get("/tasks/" + task))).contains("方向性は一致。", "第1版", "異議なしと答える", "（案）", "出席者", "紙の形で見る");
        assertThat(errorOf("comment", member.post("/tasks/" + task, "outcome", "object")))
                .contains("どこをどう直してほしいか");
        assertThat(member.post("/tasks/" + task, "outcome", "agree")).hasStatus3xxRedirection();
        assertThat(words(secretary.get(path("")))).contains("要旨の確認", "異議なし", "返事を待っています");
        assertThat(words(secretary.get(path("/confirmation")))).contains("構成員に要旨の確認を依頼しています");
    }

    @Test
    void 修正を求められた要旨は_確定するまで記録の画面で直せる() {
        room.attend(sitting);
        room.open(sitting);
        room.item(sitting, "執務場所について");
        room.close(sitting);
        walk.ask(sitting);
        walk.open(sitting)
                .forEach(task -> walk.complete(task, ReviewMinutes.class, form -> {
                    form.setOutcome("object");
                    form.setComment("人数が違う");
                }));

        String task = walk.task(sitting, "要旨を直す", secretariatPost()).taskId();
        assertThat(secretary.page("/tasks/" + task)).contains("href=\"" + path("/record") + "\"", "leaf__title");
        assertThat(secretary.page(path("/record"))).contains("<textarea");
        jdbc.sql("update sitting set state = 'CONFIRMED' where id = ?")
                .param(sitting)
                .update();
        assertThat(secretary.page(path("/record"))).doesNotContain("<textarea");
    }

    private String secretariatPost() {
        return walk.open(sitting).get(0).postCode();
    }

    @Test
    void 会議体の定めを改め_構成員を加えて外せる() {
        String charter = secretary.page("/meetings/bodies/" + body + "/charter");
        String seen = seen(charter);
        assertThat(errorOf("secretariatPost", charter(seen, ""))).contains("事務局の職を選んでください");
        assertThat(charter(seen, SittingOffice.SECRETARIAT)).hasRedirectedUrl("/meetings/bodies/" + body);
        assertThat(words(charter(seen, SittingOffice.SECRETARIAT))).contains("他の職員が定めを改めました");

        assertThat(words(secretary.get("/meetings/bodies/" + body)))
                .contains("期日までに返事がなければ異議なしとする", "区役所・デジタル改革担当部長", "第一会議室", "開庁日前", "構成員 3職");
        secretary.post("/meetings/bodies/" + body + "/members", "post", "chogi-jimu");
        assertThat(secretary.post("/meetings/bodies/" + body + "/members", "post", "chogi-jimu"))
                .hasStatus(409);
        assertThat(words(secretary.get("/meetings/bodies/" + body))).contains("構成員 4職");
        secretary.post("/meetings/bodies/" + body + "/members/chogi-jimu/removal");
        assertThat(audit.ofSubject("body", body))
                .extracting(AuditEntry::action)
                .contains("body.revise", "body.member.add", "body.member.remove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/call", "/closing", "/confirmation", "/attendance", "/review"})
    void 事務局でない人は_どの一歩も開けない(String step) {
        assertThat(Employee.login(mvc, "jinji-kacho").get(path(step))).hasStatus(403);
        assertThat(Employee.login(mvc, "chogi-jimu").get(path(step)))
                .as("別の会議体の事務局には、ないのと同じに見せる")
                .hasStatus(404);
        assertThat(Employee.login(mvc, "viewer").get(path("/agenda"))).hasStatusOk();
    }

    private MvcTestResult add(String title, String minutes) {
        return secretary.post(path("/agenda"), "title", title, "kind", "DELIBERATION", "minutes", minutes);
    }

    private long idOf(MvcTestResult added) {
        assertThat(added).hasStatus3xxRedirection();
        return agenda.of(sitting).get(agenda.of(sitting).size() - 1).id();
    }

    private MvcTestResult attend(String seen, String second, String substitute) {
        List<String> posts = SittingOffice.MEMBERS;
        return secretary.post(
                path("/attendance"),
                "seen",
                seen,
                "lines[0].postCode",
                posts.get(0),
                "lines[0].presence",
                "PRESENT",
                "lines[1].postCode",
                posts.get(1),
                "lines[1].presence",
                second,
                "lines[1].substitute",
                substitute,
                "lines[2].postCode",
                posts.get(2),
                "lines[2].presence",
                "ABSENT");
    }

    private MvcTestResult review(String year, String month, String day) {
        return secretary.post(path("/review"), "replyBy.year", year, "replyBy.month", month, "replyBy.day", day);
    }

    private MvcTestResult charter(String seen, String secretariat) {
        return secretary.post(
                "/meetings/bodies/" + body + "/charter",
                "seen",
                seen,
                "chairPost",
                "bucho",
                "secretariatPost",
                secretariat,
                "room",
                "第一会議室",
                "silentConsent",
                "true",
                "note",
                "");
    }

    private static String seen(String page) {
        Matcher found = Pattern.compile("name=\"seen\"\\s+value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private List<String> mails(int number) {
        return jdbc.sql("select body from mail where subject_key = ?")
                .param("call " + sitting + " " + number)
                .query(String.class)
                .list();
    }

    private State state() {
        return now().state();
    }

    private int version() {
        return now().version();
    }

    private Sitting now() {
        return sittings.get(sitting);
    }

    private String path(String step) {
        return "/meetings/" + sitting + step;
    }
}
