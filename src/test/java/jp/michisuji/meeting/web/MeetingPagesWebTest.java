package jp.michisuji.meeting.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議の画面。会議を予定し、開催日を動かすと、それを基準とする期限がどうなるかを、画面を通して確かめる。 */
@ApplicationTest
class MeetingPagesWebTest {

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
    private Sittings sittings;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee secretary;

    /** ほかの試験の会議と混ざらないよう、令和9年2月1日（月）に移る。 */
    @BeforeEach
    void 改革担当が会議の画面の前に座る() {
        clock.set(LocalDateTime.of(2027, 2, 1, 9, 0));
        office.open();
        secretary = Employee.login(mvc, "kaikaku");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "令和9, 1, 31, 過ぎた日です。これから開く日を入力してください。",
        "2027, 1, 31, 過ぎた日です。これから開く日を入力してください。",
        "令和9, 2, 30, ある日付を入力してください。",
        "来年, 四, 一, ある日付を入力してください。",
        "'', '', '', 開催日を入力してください。"
    })
    void 予定できない日は欄の言葉で断り_打った日を残す(String year, String month, String day, String message) {
        List<Sitting> before = sittings.all();

        MvcTestResult refused = plan(secretary, "BUKAI", "第97回", year, month, day);

        assertThat(refused.getResponse().getRedirectedUrl()).isNull();
        assertThat(errorOf("date", refused)).contains(message);
        assertThat(html(refused)).contains("value=\"" + year + "\"", "value=\"" + month + "\"", "value=\"第97回\"");
        assertThat(sittings.all()).isEqualTo(before);
    }

    @Test
    void 部会外の打合せは終わったあとでも開催済みとして登録できる() {
        MvcTestResult planned = plan(secretary, "BUKAI_GAI", "令和9", "1", "29");

        assertThat(planned).hasStatus3xxRedirection();
        assertThat(sittings.get(idOf(planned))).satisfies(sitting -> {
            assertThat(sitting.state()).isEqualTo(Sitting.State.HELD);
            assertThat(sitting.dateFrom()).isEqualTo(LocalDate.of(2027, 1, 29));
        });
        assertThat(words(secretary.get(planned.getResponse().getRedirectedUrl())))
                .contains("令和9年1月29日（金）", "開催済み");
    }

    @ParameterizedTest
    @CsvSource({"2, 11, 建国記念の日", "3, 22, 休日", "2, 6, 土曜日"})
    void 閉庁日は注意するだけで登録する(String month, String day, String reason) {
        Employee council = Employee.login(mvc, "gikai-jimu");
        MvcTestResult planned = plan(council, "GIKAI", "令和9", month, day);

        assertThat(planned).hasStatus3xxRedirection();
        assertThat(sittings.get(idOf(planned)).state()).isEqualTo(Sitting.State.PLANNED);
        assertThat(words(council.get(planned.getResponse().getRedirectedUrl())))
                .contains("は閉庁日です（" + reason + "）。このまま登録しました。");
    }

    @Test
    void 開庁日なら注意しない() {
        MvcTestResult planned = plan(secretary, "BUKAI_GAI", "令和9", "2", "2");

        assertThat(words(secretary.get(planned.getResponse().getRedirectedUrl())))
                .contains("を登録しました")
                .doesNotContain("閉庁日");
    }

    @Test
    void 事務局は自分の会議体だけを予定し_動かせる() {
        Employee council = Employee.login(mvc, "gikai-jimu");
        long other = sitting("CHOGI", LocalDate.of(2027, 6, 1));

        assertThat(errorOf("bodyCode", plan(council, "CHOGI", "令和9", "6", "2"))).contains("会議体を選んでください。");
        assertThat(council.get("/meetings/" + other + "/date")).hasStatus(404);
        assertThat(redate(council, other, "6", "3", "都合", 0)).hasStatus(404);
        assertThat(sittings.get(other).dateFrom()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(council.page("/meetings/" + other)).doesNotContain("/meetings/" + other + "/date");
    }

    @Test
    void 長すぎる名や改行は欄の言葉で断る() {
        MvcTestResult refused = secretary.post(
                "/meetings",
                "bodyCode",
                "BUKAI",
                "number",
                "第\n98回",
                "place",
                "所".repeat(101),
                "startTime",
                "15\u0000時",
                "date.year",
                "令和9",
                "date.month",
                "5",
                "date.day",
                "6");

        assertThat(errorOf("number", refused)).contains("改行を含めずに入力してください。");
        assertThat(errorOf("place", refused)).contains("100字以内で入力してください（今は101字）。");
        assertThat(errorOf("startTime", refused)).contains("使えない文字（制御文字）");
        assertThat(html(refused)).contains("所".repeat(101), "value=\"令和9\"");
    }

    @Test
    void 開催日を動かすと開いている仕事の期限が理由とともに動く() {
        long sitting = sitting("BUKAI", LocalDate.of(2027, 3, 15));
        long item = propose("開催日の動く案件");
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        assertThat(walk.task(item, "資料を提出する").due().date()).isEqualTo(LocalDate.of(2027, 3, 8));

        MvcTestResult moved = redate(secretary, sitting, "3", "29", "会場の都合", 0);

        assertThat(moved).hasRedirectedUrl("/meetings/" + sitting);
        WorkItem task = walk.task(item, "資料を提出する");
        assertThat(task.due().date()).isEqualTo(LocalDate.of(2027, 3, 19));
        assertThat(task.due().reason()).contains("令和9年3月29日（月）", "5開庁日前");
        assertThat(acts(item, "deadline.move")).singleElement().satisfies(act -> {
            assertThat(act.summary()).contains("「資料を提出する」の期限が動いた", "会場の都合");
            assertThat(act.changes()).containsExactly(new AuditEntry.Change("期限", "令和9年3月8日（月）", "令和9年3月19日（金）"));
        });
        assertThat(audit.ofSubject("sitting", String.valueOf(sitting)))
                .filteredOn(act -> act.action().equals("sitting.redate"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.summary()).contains("理由: 会場の都合");
                    assertThat(act.actor().personCode()).isEqualTo("kaikaku");
                    assertThat(act.changes())
                            .containsExactly(new AuditEntry.Change("開催日", "令和9年3月15日（月）", "令和9年3月29日（月）"));
                });
        assertThat(words(secretary.get("/meetings/" + sitting))).contains("令和9年3月29日（月）", "理由: 会場の都合");
        assertThat(words(Employee.login(mvc, OWNER).get("/tasks/" + task.taskId())))
                .contains("令和9年3月19日（金）", "会場の都合");
        assertThat(mails(task, "CHANGE")).isNotEmpty().allSatisfy(body -> assertThat(body)
                .contains("令和9年3月8日（月）", "令和9年3月19日（金）", "会場の都合"));
    }

    @Test
    void 開催日を動かす前に_届いた仕事とこれから届く仕事の動きを見せる() {
        long item = propose("動きを先に見る案件");
        long sitting = sitting("BUKAI", LocalDate.of(2027, 6, 14));
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));

        MvcTestResult preview = redate(secretary, sitting, "6", "21", "会場の都合", 0, "");

        assertThat(preview).hasStatusOk();
        assertThat(words(preview))
                .contains("動く期限", "令和9年6月7日（月）", "令和9年6月14日（月）", "届いている")
                .contains("審議結果を記録する", "これから届く", "令和9年6月24日（木）")
                .contains("開催日を変える");
        assertThat(html(preview)).contains("value=\"会場の都合\"", "value=\"2027-06-21\"");
        assertThat(sittings.get(sitting).dateFrom()).as("まだ動かさない").isEqualTo(LocalDate.of(2027, 6, 14));
        assertThat(words(redate(secretary, sitting, "6", "22", "会場の都合", 0, "2027-06-21")))
                .as("確かめた日と違えば、もう一度見せる")
                .contains("動く期限", "令和9年6月15日（火）");
        assertThat(sittings.get(sitting).dateFrom()).isEqualTo(LocalDate.of(2027, 6, 14));
    }

    @Test
    void 古い版で開催日を動かすと断り_打った理由を残す() {
        long sitting = sitting("KAIKAKU_KAIGI", LocalDate.of(2027, 4, 5));
        assertThat(secretary.page("/meetings/" + sitting + "/date")).contains("name=\"version\"", "value=\"令和9\"");
        assertThat(redate(Employee.login(mvc, "kaikaku-kacho"), sitting, "4", "6", "先の都合", 0))
                .hasStatus3xxRedirection();

        MvcTestResult late = redate(secretary, sitting, "4", "7", "後から打った理由", 0);

        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("他の職員が先に開催日を変えました", "後から打った理由");
        assertThat(sittings.get(sitting).dateFrom()).isEqualTo(LocalDate.of(2027, 4, 6));
        assertThat(redate(secretary, sitting, "4", "7", "後から打った理由", 1)).hasStatus3xxRedirection();
    }

    @Test
    void 開催日は理由なしにも過ぎた日にも動かせない() {
        long sitting = sitting("KAIKAKU_KAIGI", LocalDate.of(2027, 4, 12));

        MvcTestResult silent = redate(secretary, sitting, "4", "13", "", 0);
        assertThat(errorOf("reason", silent)).contains("理由を入力してください。");
        assertThat(html(silent)).contains("value=\"13\"");
        MvcTestResult past = redate(secretary, sitting, "1", "4", "残る理由", 0);
        assertThat(errorOf("date", past)).contains("過ぎた日です。");
        assertThat(html(past)).contains("value=\"残る理由\"");
        assertThat(sittings.get(sitting).dateFrom()).isEqualTo(LocalDate.of(2027, 4, 12));
    }

    @Test
    void 開かれた会議の日は動かせない() {
        long held = idOf(plan(secretary, "BUKAI_GAI", "令和9", "1", "28"));

        assertThat(words(redate(secretary, held, "4", "13", "都合", 0))).contains("既に開かれた会議の日は変えられません。");
        assertThat(sittings.get(held).dateFrom()).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void 次回未定の仕事は会議が予定されると期限が付く() {
        long item = propose("次回未定の案件");
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(null));
        WorkItem waiting = walk.task(item, "資料を提出する");
        assertThat(waiting.due().date()).isNull();
        assertThat(words(Employee.login(mvc, OWNER).get("/tasks/" + waiting.taskId())))
                .contains("次回未定", "未定");

        MvcTestResult planned = plan(secretary, "BUKAI", "令和9", "4", "26");

        WorkItem task = walk.task(item, "資料を提出する");
        assertThat(task.taskId()).isEqualTo(waiting.taskId());
        assertThat(task.due().date()).isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(acts(item, "deadline.move")).first().satisfies(act -> assertThat(act.changes())
                .containsExactly(new AuditEntry.Change("期限", "未定", "令和9年4月19日（月）")));
        assertThat(words(secretary.get(planned.getResponse().getRedirectedUrl())))
                .contains("次回未定の案件");
    }

    @Test
    void 知らない会議は404の画面になる() {
        for (String path : List.of("/meetings/999999999", "/meetings/999999999/date")) {
            MvcTestResult missing = secretary.get(path);
            assertThat(missing).as(path).hasStatus(404);
            assertThat(html(missing)).as(path).contains("ページが見つかりません");
        }
    }

    @Test
    void 会議の場所に書かれた命令は文字のまま出る() {
        String hostile = "<script>alert(1)</script>[[${7*7}]]";
        MvcTestResult planned = secretary.post(
                "/meetings",
                "bodyCode",
                "BUKAI_GAI",
                "place",
                hostile,
                "date.year",
                "令和9",
                "date.month",
                "5",
                "date.day",
                "7");

        for (String path : List.of(planned.getResponse().getRedirectedUrl(), "/meetings")) {
            MvcTestResult page = secretary.get(path);
            assertThat(words(page)).as(path).contains(hostile);
            assertThat(html(page)).as(path).doesNotContain("<script>alert");
        }
    }

    private static MvcTestResult plan(Employee who, String body, String year, String month, String day) {
        return plan(who, body, "", year, month, day);
    }

    private static MvcTestResult plan(Employee who, String body, String number, String year, String month, String day) {
        return who.post(
                "/meetings",
                "bodyCode",
                body,
                "number",
                number,
                "date.year",
                year,
                "date.month",
                month,
                "date.day",
                day);
    }

    /** 動く期限を確かめたうえで動かす。 */
    private static MvcTestResult redate(
            Employee who, long sitting, String month, String day, String reason, int version) {
        String seen = LocalDate.of(2027, Integer.parseInt(month), Integer.parseInt(day))
                .toString();
        return redate(who, sitting, month, day, reason, version, seen);
    }

    private static MvcTestResult redate(
            Employee who, long sitting, String month, String day, String reason, int version, String seen) {
        return who.post(
                "/meetings/" + sitting + "/date",
                "date.year",
                "令和9",
                "date.month",
                month,
                "date.day",
                day,
                "reason",
                reason,
                "version",
                String.valueOf(version),
                "seen",
                seen);
    }

    private static long idOf(MvcTestResult planned) {
        return Long.parseLong(planned.getResponse().getRedirectedUrl().replace("/meetings/", ""));
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

    private List<AuditEntry> acts(long item, String action) {
        return audit.ofItem(item).stream()
                .filter(act -> act.action().equals(action))
                .toList();
    }

    private List<String> mails(WorkItem task, String kind) {
        return jdbc.sql("select body from mail where task_id = ? and kind = ?")
                .params(task.taskId(), kind)
                .query(String.class)
                .list();
    }
}
