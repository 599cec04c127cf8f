package jp.michisuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** システム管理者。業務の内容を見ず、自分には何も与えられない。 */
@ApplicationTest
class AdministratorWebTest {

    private static final String OTHER = "admin-2";
    private static final String REFUSAL = "別の管理者に頼んでください";

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organization organization;

    @Autowired
    OrganizationRegistry registry;

    @Autowired
    PostRoles roles;

    @Autowired
    AccountRegistry accounts;

    @BeforeEach
    void 管理者を二人置く() {
        clock.reset();
        office.open();
        if (organization.findPost(OTHER).isEmpty()) {
            registry.register(new Post(OTHER, "もう一人の管理者", "kikaku-ka", Rank.TANTO, true, 0));
            registry.register(new Person(OTHER, "職員・もう一人の管理者", null));
            registry.appoint(OTHER, OTHER, LocalDate.of(2025, 4, 1), null);
            accounts.create(OTHER, Office.PASSWORD, OTHER, false);
        }
        roles.give("admin", Set.of(Role.ADMIN));
        roles.give(OTHER, Set.of(Role.ADMIN));
    }

    @AfterEach
    void 元に戻す() {
        jdbc.sql("delete from deputy where deputy_post_code = 'admin'").update();
        jdbc.sql("delete from mail where subject = '業務の件名'").update();
        roles.give("admin", Set.of(Role.ADMIN));
    }

    @Test
    void ホームにはシステムの様子だけが出る() {
        Employee admin = Employee.login(mvc, "admin");

        assertThat(admin.page("/"))
                .contains("システムの様子", "健やかさ", "止まったままの自動処理")
                .doesNotContain("先にすること", "これからの会議", "href=\"/items", "href=\"/meetings", "href=\"/tasks");
        assertThat(admin.get("/items")).hasStatus(403);
        assertThat(admin.get("/meetings")).hasStatus(403);
        assertThat(admin.get("/hearings")).hasStatus(403);
        assertThat(admin.get("/duties")).hasStatus(403);
        assertThat(admin.get("/schedule/changes")).hasStatus(403);
    }

    @Test
    void メールは宛先と行方だけを見る() {
        jdbc.sql(
                        "insert into mail (message_id, person_code, to_address, subject, body, kind, subject_key, on_day, state,"
                                + " created_at, next_attempt_at) values ('<matrix@test>', 'jinji-kacho', 'jinji@test.invalid', '業務の件名',"
                                + " '業務の本文', 'NOTICE', 'matrix', date '2025-09-04', 'FAILED', now(), now())")
                .update();
        long id = jdbc.sql("select id from mail where subject = '業務の件名'")
                .query(Long.class)
                .single();
        Employee admin = Employee.login(mvc, "admin");

        assertThat(admin.page("/mails/" + id))
                .contains("jinji@test.invalid", "失敗", "本文は業務の担当だけが見られます")
                .doesNotContain("業務の件名", "業務の本文");
        assertThat(admin.page("/mails")).doesNotContain("業務の件名");
        assertThat(admin.page("/operations/mails"))
                .contains("jinji@test.invalid")
                .doesNotContain("業務の件名");
        assertThat(admin.page("/mails/" + id + "/resend")).doesNotContain("業務の件名", "業務の本文");
        assertThat(Employee.login(mvc, "kaikaku-kacho").page("/mails/" + id)).contains("業務の件名", "業務の本文");
    }

    @Test
    void 自分の職には役割を与えられず_別の管理者なら与えられる() {
        assertRefused(Employee.login(mvc, "admin").post("/settings/roles/admin", "role", "ADMIN", "role", "LEAD"));
        assertThat(roles.given().get("admin")).containsExactly(Role.ADMIN);

        assertThat(Employee.login(mvc, OTHER).post("/settings/roles/admin", "role", "ADMIN", "role", "VIEWER"))
                .hasRedirectedUrl("/settings/roles");
        assertThat(roles.given().get("admin")).containsExactlyInAnyOrder(Role.ADMIN, Role.VIEWER);
    }

    @Test
    void 自分を代理にできず_自分を職に就けられず_自分のパスワードを渡し直せない() {
        Employee admin = Employee.login(mvc, "admin");

        assertRefused(admin.post("/settings/deputies/jinji-kacho", "first", "admin"));
        assertThat(jdbc.sql("select count(*) from deputy where deputy_post_code = 'admin'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertRefused(admin.post("/settings/accounts/admin/password"));
        assertThat(下見(admin, "職員コード,職コード,開始日,終了日\nadmin,jinji-kacho,2025-09-01,\n"))
                .as("取り込む前の下見で断り、取り込むボタンを出さない")
                .contains("自分への発令を自分では変えられません")
                .doesNotContain("この内容で取り込む");
        assertThat(organization.appointments())
                .noneMatch(appointment -> appointment.personCode().equals("admin")
                        && appointment.postCode().equals("jinji-kacho"));
    }

    @Test
    void 権限の表はだれにでも_分けごとに見える() {
        assertThat(Employee.login(mvc, "viewer").page("/settings/permissions"))
                .contains("業務移管", "メールと運用", "引継書を直す", "自分の部・総合支所", "表のほかに決まっていること");
    }

    private String 下見(Employee admin, String csv) {
        String preview = admin.upload(
                        "/settings/organization/import", "file", "発令.csv", csv.getBytes(StandardCharsets.UTF_8))
                .getResponse()
                .getRedirectedUrl();
        return admin.page(preview);
    }

    private static void assertRefused(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        assertThat(Employee.words(answer)).contains(REFUSAL);
    }
}
