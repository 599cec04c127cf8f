package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Person;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 人の確認を待つメールと、送らなかったメール。上に並び、確かめてから送り直す。 */
@ApplicationTest
class HeldMailWebTest {

    private static final String CHIEF = "shiba-machizukuri-kacho";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    MailLog log;

    @Autowired
    MailAttempts attempts;

    @Autowired
    Skips skips;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        片付ける();
    }

    @AfterEach
    void 片付ける() {
        List.of("mail", "mail_skip")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void 人の確認を待つメールは数とともに上に並ぶ() {
        held("確かめる一", Mail.State.UNCERTAIN);
        held("確かめる二", Mail.State.UNCERTAIN);
        held("失敗した一", Mail.State.FAILED);
        String page = Employee.login(mvc, "kaikaku-kacho").page("/mails");
        assertThat(page)
                .contains("送信確認待ち 2通", "失敗 1通")
                .containsSubsequence("人の確認を待つメール", "確かめる二", "確かめる一", "失敗した一", "絞り込む");
        assertThat(Employee.login(mvc, "jinji-kacho").page("/mails")).doesNotContain("人の確認を待つメール");
    }

    @Test
    void もう一度送る前に何が起きるかを確かめさせ記録に残し識別子は変えない() {
        Mail mail = held("確かめる", Mail.State.UNCERTAIN);
        String path = "/mails/" + mail.id();
        Employee admin = Employee.login(mvc, "admin");
        assertThat(admin.page(path)).contains("もう一度送る", "送れたか確かめられない", "途中で切れた");
        assertThat(admin.page(path + "/resend")).contains("二通目になり、取り消せません", "届いていたと記録する");

        assertThat(admin.post(path + "/resend")).hasRedirectedUrl(path);
        assertThat(log.find(mail.id())).hasValueSatisfying(again -> {
            assertThat(again.state()).isEqualTo(Mail.State.QUEUED);
            assertThat(again.messageId()).isEqualTo(mail.messageId());
            assertThat(again.firstTriedAt()).as("24 時間を数え直す").isNull();
        });
        assertThat(admin.post(path + "/resend")).hasStatus(HttpStatus.CONFLICT);
        assertThat(admin.get(path + "/resend")).hasStatus(HttpStatus.CONFLICT);
        assertThat(audit.ofSubject("mail", String.valueOf(mail.id())))
                .extracting(AuditEntry::action)
                .containsExactly("mail.retry");
    }

    @Test
    void 届いていたと確かめたメールは送信済みになり二度は決められない() {
        Mail mail = held("確かめる", Mail.State.UNCERTAIN);
        String path = "/mails/" + mail.id();
        Employee admin = Employee.login(mvc, "admin");
        assertThat(admin.post(path + "/arrived")).hasRedirectedUrl(path);
        assertThat(log.find(mail.id())).hasValueSatisfying(settled -> {
            assertThat(settled.state()).isEqualTo(Mail.State.SENT);
            assertThat(settled.sentAt()).isEqualTo(clock.instant());
        });
        assertThat(admin.post(path + "/arrived")).hasStatus(HttpStatus.CONFLICT);
        assertThat(audit.ofSubject("mail", String.valueOf(mail.id())))
                .extracting(AuditEntry::action)
                .containsExactly("mail.arrived");
    }

    @Test
    void 失敗したメールは届いていたとは言えない() {
        Mail mail = held("失敗した", Mail.State.FAILED);
        assertThat(Employee.login(mvc, "admin").post("/mails/" + mail.id() + "/arrived"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void 運用する人のほかは見えても送り直せない() {
        Mail mail = held("確かめる", Mail.State.UNCERTAIN);
        String path = "/mails/" + mail.id();
        Employee chief = Employee.login(mvc, CHIEF);
        assertThat(chief.page(path)).doesNotContain("もう一度送る");
        assertThat(chief.get(path + "/resend")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(chief.post(path + "/resend")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(chief.post(path + "/arrived")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void 種類と日で絞り込め日付の誤りは打たれたまま言う() {
        held("確かめる", Mail.State.SENT);
        Employee chief = Employee.login(mvc, CHIEF);
        assertThat(chief.page("/mails?kind=ARRIVAL&from=2025-09-04&to=2025-09-04&state="))
                .contains("確かめる");
        assertThat(chief.page("/mails?kind=DIGEST")).doesNotContain("確かめる");
        assertThat(chief.page("/mails?from=2025-09-05")).doesNotContain("確かめる");
        assertThat(chief.page("/mails?from=kyou")).contains("日付を確かめてください", "value=\"kyou\"", "確かめる");
        assertThat(chief.page("/mails?from=2025-09-05&to=2025-09-04")).contains("「まで」の日より後です");
    }

    @Test
    void 送らなかったメールはわけとともに並び自分のものだけが見える() {
        skips.note(new Skips.Unsent(CHIEF, Mail.Kind.NUDGE, "task-1", "催促の件名 <b>", Skip.Reason.ABSENT));
        skips.note(new Skips.Unsent(CHIEF, Mail.Kind.NUDGE, "task-1", "催促の件名 <b>", Skip.Reason.ABSENT));
        assertThat(skips.count(null)).as("同じ日の同じわけは一行").isEqualTo(1);
        assertThat(Employee.login(mvc, CHIEF).page("/mails/skips"))
                .contains("催促の件名 &lt;b&gt;", "不在", "催促", "職員・芝・まちづくり課長");
        assertThat(Employee.login(mvc, "jinji-kacho").page("/mails/skips?page=-1"))
                .contains("送らなかったメールはありません");
    }

    private Mail held(String title, Mail.State state) {
        outbox.put(List.of(Letters.to(new Person(CHIEF, CHIEF, CHIEF + "@test.invalid"), Letters.task(title))));
        Mail mail = log.list(MailFilter.ALL, 0, 1).get(0);
        attempts.note(mail, new Delivery(MailAttempt.Outcome.UNCERTAIN, "途中で切れた", null));
        jdbc.sql("update mail set state = ?, first_tried_at = created_at where id = ?")
                .params(state.name(), mail.id())
                .update();
        return mail;
    }
}
