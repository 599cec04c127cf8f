package jp.michisuji.access.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 離れた職員の名を消す。どの画面からも消え、監査記録の鎖は変わらない。 */
@ApplicationTest
class FormerStaffWebTest {

    private static final String PAGE = "/settings/former-staff";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private OrganizationRegistry registry;

    @Autowired
    private Organization organization;

    @Autowired
    private AccountRegistry accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee admin;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        admin = Employee.login(mvc, "admin");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 確かめてから消すと_名と宛先とログインが消え_履歴には仮の名が出る() {
        離れた人("saru-1", "職員・離れた一");
        accounts.create("saru-1", Office.PASSWORD, "saru-1", false);
        audit.record(new Actor("saru-1", "職員・離れた一", "viewer", "閲覧者"), Act.of("former.test", "former-test", "1", "行った"));
        jdbc.sql("update mail_hold set released_by = '職員・離れた一'").update();

        MvcTestResult asked = admin.post(PAGE, "code", "saru-1");
        assertThat(words(asked)).contains("職員・離れた一 について", "元に戻せません");
        assertThat(admin.post(PAGE, "code", "saru-1", "seen", seen(asked))).hasRedirectedUrl(PAGE);

        Person former = organization.findPerson("saru-1").orElseThrow();
        assertThat(former.label()).matches("退職者 \\d{4}");
        assertThat(former.email()).isNull();
        assertThat(audit.ofSubject("former-test", "1").get(0).actor())
                .isEqualTo(new Actor("saru-1", former.label(), "viewer", "閲覧者"));
        assertThat(jdbc.sql("select released_by from mail_hold")
                        .query(String.class)
                        .single())
                .isEqualTo(former.label());
        assertThat(Employee.anonymous(mvc).post("/login", "username", "saru-1", "password", Office.PASSWORD))
                .doesNotHave(redirectHome());
        assertThat(words(admin.get("/audit?action=person.pseudonymise")))
                .contains(former.label())
                .doesNotContain("離れた一");
        jdbc.sql("update mail_hold set released_by = null").update();
    }

    @Test
    void 発令の残る人と_同じ名札の人がいる人の名は消せない() {
        離れた人("saru-2", "職員・同じ名札");
        離れた人("saru-3", "職員・同じ名札");
        assertThat(words(admin.get(PAGE))).contains("同じ名札の職員がほかにいるので消せません");
        for (String code : List.of("saru-2", "kaikaku-kacho", "いない人")) {
            assertThat(admin.post(PAGE, "code", code)).as(code).hasRedirectedUrl(PAGE);
        }
        assertThat(organization.findPerson("saru-2").orElseThrow().label()).isEqualTo("職員・同じ名札");
    }

    @Test
    void 消した名は_古い取込みのファイルでも戻らない() {
        離れた人("saru-4", "職員・離れた四");
        admin.post(PAGE, "code", "saru-4", "seen", seen(admin.post(PAGE, "code", "saru-4")));
        registry.register(new Person("saru-4", "職員・離れた四", "back@test.invalid"));
        assertThat(organization.findPerson("saru-4").orElseThrow().label()).startsWith("退職者 ");
    }

    @Test
    void 管理者のほかには開かない() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        assertThat(lead.get(PAGE)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lead.post(PAGE, "code", "viewer")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void 離れた人(String code, String label) {
        if (organization.findPerson(code).isEmpty()) {
            registry.register(new Person(code, label, code + "@test.invalid"));
            registry.appoint(code, "viewer", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
        }
    }

    private static String seen(MvcTestResult asked) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(html(asked));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private static org.assertj.core.api.Condition<MvcTestResult> redirectHome() {
        return new org.assertj.core.api.Condition<>(
                result -> "/".equals(result.getResponse().getRedirectedUrl()), "ホームへ導く");
    }
}
