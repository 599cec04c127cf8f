package jp.michisuji.reminder.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.reminder.MailLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 催促。改革担当課長が、一つの仕事に一日一度だけ、言葉を添えてメールを送る。 */
@ApplicationTest
class NudgePagesWebTest {

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Walk walk;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private MailLog mails;

    @Autowired
    private AuditLog audit;

    private Employee lead;
    private long item;
    private String task;

    @BeforeEach
    void 開いている仕事がある() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "催促の試験の案件",
                        null,
                        null,
                        OWNER,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        task = "/tasks/" + walk.task(item, "議題を登録する").taskId();
    }

    private long nudges() {
        return mails.count(new MailFilter(OWNER, null, Mail.Kind.NUDGE, task, null, null));
    }

    @Test
    void 丁寧な下書きを直して送り_経過に残る() {
        assertThat(words(lead.get(task))).contains("催促する", "一日に一度だけできます。");
        assertThat(words(lead.get(task + "/nudge"))).contains("お忙しいところ恐れ入ります。", "職員・芝・まちづくり課長");

        assertThat(lead.post(task + "/nudge", "words", "金曜の朝までにお願いします。")).hasRedirectedUrl(task);

        assertThat(mails.list(new MailFilter(OWNER, null, Mail.Kind.NUDGE, task, null, null), 0, 10))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("【道筋】催促：議題を登録する：催促の試験の案件");
                    assertThat(mail.body()).contains("金曜の朝までにお願いします。", task);
                });
        assertThat(audit.ofItem(item)).anyMatch(entry -> entry.action().equals("task.nudge"));
    }

    @Test
    void 一日に一度だけで_打った言葉は残る() {
        lead.post(task + "/nudge", "words", "お願いします。");
        assertThat(words(lead.post(task + "/nudge", "words", "もう一度お願いします。"))).contains("今日は既に催促しています。", "もう一度お願いします。");
        assertThat(nudges()).isEqualTo(1);
    }

    @Test
    void 言葉のない催促は送らない() {
        assertThat(errorOf("words", lead.post(task + "/nudge", "words", " "))).contains("伝える言葉を入力してください。");
        assertThat(nudges()).isZero();
    }

    @Test
    void 課長は催促できない() {
        Employee chief = Employee.login(mvc, OWNER);
        assertThat(words(chief.get(task))).doesNotContain("一日に一度だけできます。");
        assertThat(chief.get(task + "/nudge")).hasStatus(403);
    }
}
