package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** 不達の宛先。改革担当課長に一通だけ知らせ、システム管理者が印を消す。 */
@ApplicationTest
class AddressFaultWebTest {

    private static final String CHIEF = "shiba-machizukuri-kacho";
    private static final String LEAD = "kaikaku-kacho";
    private static final String REPLY = "550 5.1.1 no such user <here>";

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
    AddressFaults faults;

    @Autowired
    DeliveryLedger ledger;

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
        List.of("mail", "address_fault", "mail_skip")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void 宛先が断られると改革担当課長に一通だけ知らせ二度目は知らせない() {
        refuse(CHIEF);
        refuse(CHIEF);
        assertThat(notices()).singleElement().satisfies(mail -> {
            assertThat(mail.personCode()).isEqualTo(LEAD);
            assertThat(mail.subject()).isEqualTo("【道筋】不達：職員・芝・まちづくり課長の宛先");
            assertThat(mail.body()).contains(CHIEF + "@test.invalid", REPLY, "/mails/faults");
            assertThat(mail.taskId()).isNull();
        });
    }

    @Test
    void 改革担当課長の宛先が不達ならその人には知らせず輪にならない() {
        refuse(LEAD);
        assertThat(notices()).isEmpty();
        assertThat(faults.open(LEAD)).hasSize(1);
    }

    @Test
    void 不達の宛先はメールサーバーの言葉とともに見え自分のものだけが見える() {
        refuse(CHIEF);
        assertThat(Employee.login(mvc, LEAD).page("/mails/faults"))
                .contains("職員・芝・まちづくり課長", CHIEF + "@test.invalid", "550 5.1.1 no such user &lt;here&gt;")
                .doesNotContain("不達の印を消す");
        assertThat(Employee.login(mvc, CHIEF).page("/mails/faults")).contains(CHIEF + "@test.invalid");
        assertThat(Employee.login(mvc, "jinji-kacho").page("/mails/faults")).contains("不達の宛先はありません");
    }

    @Test
    void 印を消せるのはシステム管理者だけで監査記録に残り二度目は先に済んだと言う() {
        refuse(CHIEF);
        long id = faults.open(null).get(0).id();
        String clear = "/mails/faults/" + id + "/clear";
        assertThat(Employee.login(mvc, LEAD).post(clear)).hasStatus(HttpStatus.FORBIDDEN);

        Employee admin = Employee.login(mvc, "admin");
        assertThat(admin.page("/operations/mails")).contains("不達の宛先が1件あります");
        assertThat(admin.post(clear)).hasRedirectedUrl("/mails/faults");
        assertThat(admin.page("/mails/faults")).contains("不達の印を消しました", "不達の宛先はありません");
        assertThat(faults.at(CHIEF + "@test.invalid")).isEmpty();
        assertThat(admin.post(clear)).hasStatus(HttpStatus.CONFLICT);
        assertThat(admin.post("/mails/faults/999999999/clear")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(audit.ofSubject("address-fault", String.valueOf(id)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor().postCode()).isEqualTo("admin"));
    }

    @Test
    void 消したあとにまた断られればまた知らせる() {
        refuse(CHIEF);
        faults.clear(faults.open(null).get(0).id(), "職員・システム管理者");
        refuse(CHIEF);
        assertThat(notices()).hasSize(2);
    }

    private void refuse(String person) {
        outbox.put(List.of(Letters.to(new Person(person, person, person + "@test.invalid"), Letters.task("不達の試験"))));
        Mail mail = log.list(MailFilter.ALL, 0, 1).get(0);
        ledger.record(mail, new Delivery(MailAttempt.Outcome.REFUSED, REPLY, null));
    }

    private List<Mail> notices() {
        return log.list(new MailFilter(null, null, Mail.Kind.ADDRESS_FAULT, null, null, null), 0, 9);
    }
}
