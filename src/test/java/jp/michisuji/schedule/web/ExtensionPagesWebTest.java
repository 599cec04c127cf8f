package jp.michisuji.schedule.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.reminder.MailLog;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 期限の延長の画面。持つ人が申し出、改革担当課長が決め、規則の日は傍に残る。 */
@ApplicationTest
class ExtensionPagesWebTest {

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private ChangeRegister register;

    @Autowired
    private MailLog mails;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    private Employee chief;
    private Employee lead;
    private long item;
    private long sitting;

    @BeforeEach
    void 資料の提出を待つ案件がある() {
        clock.reset();
        office.open();
        chief = Employee.login(mvc, OWNER);
        lead = Employee.login(mvc, "kaikaku-kacho");
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "延ばしたい案件",
                        "管理課",
                        null,
                        OWNER,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        sitting = planning.plan(Sitting.planned("BUKAI", "BUKAI", null, LocalDate.of(2028, 2, 16)), Actor.system())
                .id();
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
    }

    private WorkItem task() {
        return walk.task(item, "資料を提出する");
    }

    private MvcTestResult request(String day, String reason) {
        return chief.post(
                "/tasks/" + task().taskId() + "/extension",
                "date.year",
                "令和10",
                "date.month",
                "2",
                "date.day",
                day,
                "reason",
                reason);
    }

    @Test
    void 認められた延長は期限を延ばし_規則の日を傍に残し_調書に載る() {
        assertThat(task().due().date()).isEqualTo(LocalDate.of(2028, 2, 8));
        assertThat(words(chief.get("/tasks/" + task().taskId()))).contains("期限の延長を申し出る");
        assertThat(request("14", "図面が間に合わない")).hasRedirectedUrl("/tasks/" + task().taskId());
        assertThat(task().due().date()).as("決まるまで延びない").isEqualTo(LocalDate.of(2028, 2, 8));

        WorkItem decision = walk.task(item, "期限の延長を決める");
        assertThat(words(lead.get("/tasks/" + decision.taskId()))).contains("図面が間に合わない", "令和10年2月14日（月）");
        assertThat(lead.post(
                        "/tasks/" + decision.taskId(),
                        "outcome",
                        "grant",
                        "date.year",
                        "令和10",
                        "date.month",
                        "2",
                        "date.day",
                        "10",
                        "comment",
                        "10日までなら"))
                .hasStatus3xxRedirection();

        assertThat(task().due().date()).isEqualTo(LocalDate.of(2028, 2, 10));
        assertThat(task().due().ruled()).isEqualTo(LocalDate.of(2028, 2, 8));
        assertThat(words(chief.get("/tasks/" + task().taskId()))).contains("令和10年2月10日（木）", "延長。規則の日は令和10年2月8日（火）");
        assertThat(task().due().why())
                .as("延びた日のわけとして、規則の日のわけを言わない")
                .isEqualTo("延長。規則ではBUKAI（令和10年2月16日（水））の5開庁日前の令和10年2月8日（火）");
        assertThat(mails.list(new MailFilter(OWNER, null, Mail.Kind.CHANGE, null, null, null), 0, 1))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("後の期限のわけ：延長。規則では"));
        assertThat(register.ofTask(task().taskId()))
                .anySatisfy(change -> assertThat(change.reason()).isEqualTo("図面が間に合わない"));
    }

    @Test
    void 会議が後へ動き_規則の日が追い越せば_延長は消える() {
        request("14", "図面が間に合わない");
        WorkItem decision = walk.task(item, "期限の延長を決める");
        lead.post(
                "/tasks/" + decision.taskId(),
                "outcome",
                "grant",
                "date.year",
                "令和10",
                "date.month",
                "2",
                "date.day",
                "14");
        planning.redate(sitting, LocalDate.of(2028, 2, 18), "会場の都合", 0, Actor.system());
        assertThat(task().due().date()).as("まだ延長のほうが後").isEqualTo(LocalDate.of(2028, 2, 14));
        assertThat(task().due().ruled()).isEqualTo(LocalDate.of(2028, 2, 10));
        planning.redate(sitting, LocalDate.of(2028, 3, 15), "会場の都合", 1, Actor.system());
        assertThat(task().due().date()).isEqualTo(LocalDate.of(2028, 3, 8));
        assertThat(task().due().extended()).isFalse();
    }

    @Test
    void 認めないときは理由が要り_申し出た人に見える() {
        request("14", "図面が間に合わない");
        String decision = "/tasks/" + walk.task(item, "期限の延長を決める").taskId();
        assertThat(errorOf("comment", lead.post(decision, "outcome", "refuse", "comment", "")))
                .contains("認めない理由を入力してください。");
        assertThat(lead.post(decision, "outcome", "refuse", "comment", "会議に間に合わない"))
                .hasStatus3xxRedirection();
        assertThat(task().due().date()).isEqualTo(LocalDate.of(2028, 2, 8));
        assertThat(words(chief.get("/tasks/" + task().taskId() + "/extension"))).contains("認められなかった", "会議に間に合わない");
        assertThat(mails.list(new MailFilter(OWNER, null, Mail.Kind.EXTENSION, task().taskId(), null, null), 0, 10))
                .as("決まったことは、認められなくてもメールで知らせる")
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("期限の延長は認められませんでした。", "会議に間に合わない"));
    }

    @Test
    void 前の日や理由のない申し出は断り_打ったものを残す() {
        assertThat(errorOf("date", request("8", "早めたい"))).contains("今の期限より後の日");
        MvcTestResult silent = request("14", "");
        assertThat(errorOf("reason", silent)).contains("理由を入力してください。");
        assertThat(html(silent)).contains("value=\"14\"");
    }

    @Test
    void 申し出は一度に一つで_他の職の仕事は延ばせない() {
        request("14", "図面が間に合わない");
        assertThat(words(chief.get("/tasks/" + task().taskId() + "/extension")))
                .as("決まるまで、もう一度は申し出られない")
                .contains("申し出の扱いが決まるのを待っています", "図面が間に合わない")
                .doesNotContain("決まるまで、期限は今のままです。");
        assertThat(request("15", "もう一度")).hasStatus(409);
        assertThat(words(chief.get("/tasks/" + task().taskId()))).doesNotContain("区役所改革担当課長が決めます。");
        assertThat(Employee.login(mvc, "jinji-kacho").get("/tasks/" + task().taskId() + "/extension"))
                .hasStatus(404);
    }
}
