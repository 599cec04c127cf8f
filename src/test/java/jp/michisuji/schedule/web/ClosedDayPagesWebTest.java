package jp.michisuji.schedule.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.schedule.Change;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.shared.SheetReader;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 閉庁日の画面。確かめるまで何も保存せず、確かめたものだけを保存する。 */
@ApplicationTest
class ClosedDayPagesWebTest {

    private static final LocalDate DAY = LocalDate.of(2041, 7, 3);
    private static final String PAGE = "/settings/closed-days";

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private ClosedDays closedDays;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ChangeRegister register;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    private Employee lead;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 元に戻す() {
        closedDays.restore(DAY);
    }

    private MvcTestResult preview(String text) {
        return lead.upload(PAGE + "/preview", "file", "閉庁日.csv", text.getBytes(UTF_8));
    }

    @Test
    void 下見では何も保存しない() {
        assertThat(words(preview("日付,名前\n令和23年7月3日,システム更改\n"))).contains("令和23年7月3日（水）", "システム更改", "新しい", "閉庁日を取り込む");
        assertThat(calendar.isOpen(DAY)).isTrue();
    }

    @Test
    void 確かめて保存するとすぐに暦に表れ_記録に残る() {
        assertThat(lead.post(PAGE + "/import", "text", "日付,名前\n2041-07-03,システム更改\n", "reason", "機器の入替え"))
                .hasRedirectedUrl(PAGE);
        assertThat(calendar.closedReason(DAY)).contains("システム更改");
        assertThat(words(lead.get(PAGE))).contains("令和23年7月3日（水）");
        assertThat(audit.ofSubject("calendar", "closed-days"))
                .anyMatch(entry -> entry.summary().contains("令和23年7月3日（水）を閉じる（理由: 機器の入替え）"));
    }

    @Test
    void 誤りが一つでもあれば_その行を言い_保存のボタンを出さない() {
        assertThat(words(preview("日付,名前\n2041-07-03,更改\nきのう,休み\n")))
                .contains("3行目 日付: 「きのう」は日付として読めません。")
                .doesNotContain("上の期限が動き、持ち主にメールで知らせます。");
        assertThat(words(preview(""))).contains("ファイルが空です。");
        assertThat(words(lead.post(PAGE + "/import", "text", "日付,名前\nきのう,休み\n", "reason", "理由")))
                .contains("「きのう」は日付として読めません。");
    }

    private MvcTestResult change(String kind, String name, String reason, String seen) {
        return lead.post(
                PAGE,
                "date.year",
                "令和23",
                "date.month",
                "7",
                "date.day",
                "3",
                "kind",
                kind,
                "name",
                name,
                "reason",
                reason,
                "seen",
                seen);
    }

    @Test
    void 閉じる日にかかる期限を先に見せ_確かめてから動かし_調書に残す() {
        office.as("kaikaku-kacho");
        long item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "閉庁日にかかる案件",
                        "管理課",
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        office.leave();
        long sitting = planning.plan(Sitting.planned("BUKAI", "BUKAI", null, LocalDate.of(2041, 7, 17)), Actor.system())
                .id();
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        WorkItem task = walk.task(item, "資料を提出する");
        assertThat(task.due().date()).isEqualTo(LocalDate.of(2041, 7, 9));

        MvcTestResult preview = lead.post(
                PAGE,
                "date.year",
                "令和23",
                "date.month",
                "7",
                "date.day",
                "10",
                "kind",
                "CLOSE",
                "name",
                "システム更改",
                "reason",
                "機器の入替え");
        assertThat(words(preview)).contains("動く期限", "閉庁日にかかる案件", "令和23年7月9日（火）", "令和23年7月8日（月）", "この扱いに変える");
        assertThat(calendar.isOpen(LocalDate.of(2041, 7, 10))).as("まだ変えない").isTrue();

        assertThat(lead.post(
                        PAGE,
                        "date.year",
                        "令和23",
                        "date.month",
                        "7",
                        "date.day",
                        "10",
                        "kind",
                        "CLOSE",
                        "name",
                        "システム更改",
                        "reason",
                        "機器の入替え",
                        "seen",
                        "2041-07-10 CLOSE システム更改"))
                .hasRedirectedUrl(PAGE);
        closedDays.restore(LocalDate.of(2041, 7, 10));
        assertThat(walk.task(item, "資料を提出する").due().date()).isEqualTo(LocalDate.of(2041, 7, 8));
        Change change = register.list(
                        new ChangeRegister.Filter(ChangeCause.Kind.CALENDAR, "閉庁日にかかる案件", null, null), 0, 1)
                .get(0);
        assertThat(change.reason()).isEqualTo("機器の入替え");
        assertThat(register.lines(change.id())).anySatisfy(line -> {
            assertThat(line.before()).isEqualTo(LocalDate.of(2041, 7, 9));
            assertThat(line.after()).isEqualTo(LocalDate.of(2041, 7, 8));
        });
        assertThat(words(lead.get("/schedule/changes?words=閉庁日にかかる案件"
                        .replace("閉庁日にかかる案件", java.net.URLEncoder.encode("閉庁日にかかる案件", UTF_8)))))
                .contains("開庁日の暦", "機器の入替え", "職員・区役所改革担当課長");
        assertThat(words(lead.get("/schedule/changes/" + change.id()))).contains("資料を提出する", "令和23年7月8日（月）");
    }

    @Test
    void 扱いを変えるには名前と理由が要る() {
        assertThat(errorOf("name", change("CLOSE", "", "理由", ""))).contains("名前を入力してください");
        assertThat(errorOf("reason", change("CLOSE", "更改", "", ""))).contains("理由を入力してください");
        assertThat(words(change("RESTORE", "", "元に戻す", ""))).contains("動く期限はありません");
    }

    @Test
    void まだ公表されていない年の祝日は暫定と示す() {
        assertThat(words(lead.get(PAGE + "?year=2027")))
                .contains("令和9年の国民の祝日", "春分の日")
                .doesNotContain("暫定");
        assertThat(words(lead.get(PAGE + "?year=2040"))).contains("令和22年の国民の祝日", "暫定", "まだ公表されていません");
        assertThat(words(lead.get(PAGE + "?year=3000"))).contains("令和7年の国民の祝日");
    }

    @Test
    void 調書は表計算のファイルで受け取れる() throws Exception {
        lead.post(PAGE + "/import", "text", "日付,名前\n2041-07-03,システム更改\n", "reason", "書き出しの試験");
        byte[] file = lead.get("/schedule/changes.xlsx?words=" + java.net.URLEncoder.encode("書き出しの試験", UTF_8))
                .getResponse()
                .getContentAsByteArray();
        var sheet = SheetReader.read("調書.xlsx", file).get(0);
        assertThat(sheet.header()).contains("何を", "理由", "新しい期限");
        assertThat(sheet.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.cell("理由"))
                .isEqualTo("書き出しの試験"));
    }
}
