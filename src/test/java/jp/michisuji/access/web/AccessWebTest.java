package jp.michisuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import jp.michisuji.access.AccessHouse;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.HouseBook;
import jp.michisuji.access.PhoneClock;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.testing.TestServer;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

@AccessHouse
public class AccessWebTest {

    private static final String PASSWORD = "一二三四五六七八九十ABC";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganizationRegistry organization;

    @Autowired
    private AccountRegistry accounts;

    @Autowired
    private PostRoles roles;

    @Value("${spring.datasource.url}")
    private String database;

    @BeforeEach
    void 区民課長と管理者を置く() {
        JdbcClient.create(new DriverManagerDataSource(TestServer.asOwner(database)))
                .sql("truncate account, login_throttle, post_role, appointment, post, unit, person cascade")
                .update();
        organization.register(new Unit("shiba-kumin", "区民課", null, UnitKind.KA, false, 1));
        利用者を置く("kacho", new Post("kacho", "区民課長", "shiba-kumin", Rank.KACHO, false, 1), Role.CHIEF);
        利用者を置く("admin", new Post("admin", "管理者", "shiba-kumin", Rank.TANTO, true, 2), Role.ADMIN);
    }

    private void 利用者を置く(String code, Post post, Role role) {
        organization.register(post);
        organization.register(new Person(code, "職員" + code, null));
        organization.appoint(code, post.code(), LocalDate.of(2025, 4, 1), null);
        roles.give(post.code(), Set.of(role));
        accounts.create(code, PASSWORD, code, false);
    }

    @Test
    void ログインしていない人はログイン画面へ導く() {
        assertThat(mvc.perform(get("/settings/organization"))).hasRedirectedUrl("/login");
        assertThat(mvc.perform(get("/actuator/env"))).hasRedirectedUrl("/login");
        assertThat(mvc.perform(get("/settings/organization").header("HX-Request", "true")))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/login");
    }

    @Test
    void 応答に守りのヘッダーが付く() {
        MvcTestResult login = mvc.perform(get("/login"));

        assertThat(login).hasStatusOk();
        assertThat(login.getResponse().getHeader("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(login).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Referrer-Policy", "same-origin");
    }

    @Test
    void ログインすると自分の職として入り_クッキーは守られている() {
        long before = 行為の数("login", "職員kacho");
        Cookie session = ログインする("kacho", PASSWORD);

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
        MvcTestResult page = mvc.perform(get("/settings/organization").cookie(session));
        assertThat(page).hasStatusOk().bodyText().contains("区民課長", "職員kacho", "補い");
        assertThat(page).bodyText().doesNotContain("組織を取り込む");
        assertThat(行為の数("login", "職員kacho")).isEqualTo(before + 1);
    }

    @Test
    void 権限のない画面は開かない() {
        Cookie session = ログインする("kacho", PASSWORD);

        assertThat(mvc.perform(get("/settings/accounts").cookie(session))).hasStatus(403);
        assertThat(mvc.perform(get("/settings/organization/import").cookie(session)))
                .hasStatus(403);
    }

    @Test
    void 行為を示さない入口は誰にも開かない() {
        assertThat(mvc.perform(get("/undeclared").cookie(ログインする("admin", PASSWORD))))
                .hasStatus(403);
    }

    @Test
    void 発令の終わった人は何も開けない() {
        Cookie session = ログインする("kacho", PASSWORD);
        jdbc.sql("update appointment set to_date = date '2025-09-03' where person_code = 'kacho'")
                .update();

        assertThat(mvc.perform(get("/settings/organization").cookie(session))).hasStatus(403);
    }

    @Test
    void 失敗が続くと正しいパスワードでも入れない() {
        for (int i = 0; i < 5; i++) {
            assertThat(試す("kacho", "wrong")).hasRedirectedUrl("/login?error=wrong");
        }
        assertThat(試す("kacho", PASSWORD)).hasRedirectedUrl("/login?error=locked");
        assertThat(mvc.perform(get("/login?error=locked"))).bodyText().contains("しばらく待って");
    }

    @Test
    void ない利用者や使えない文字でも同じように断る() {
        assertThat(試す("nai", PASSWORD)).hasRedirectedUrl("/login?error=wrong");
        assertThat(試す("ka\u0000cho", PASSWORD)).hasRedirectedUrl("/login?error=wrong");
        assertThat(試す("kacho", "長".repeat(1000))).hasRedirectedUrl("/login?error=wrong");
    }

    @Test
    void 印のない送信は断る() {
        assertThat(mvc.perform(post("/login").param("username", "kacho").param("password", PASSWORD)))
                .hasRedirectedUrl("/login?error=expired");
        Cookie session = ログインする("admin", PASSWORD);
        assertThat(mvc.perform(post("/settings/roles/kacho").cookie(session))).hasStatus(403);
    }

    @Test
    void 止められた人は次の画面で外れる() {
        Cookie session = ログインする("kacho", PASSWORD);
        jdbc.sql("update account set disabled = true where username = 'kacho'").update();

        assertThat(mvc.perform(get("/settings/organization").cookie(session)))
                .hasRedirectedUrl("/login?error=disabled");
        assertThat(試す("kacho", PASSWORD)).hasRedirectedUrl("/login?error=disabled");
    }

    @Test
    void 渡されたパスワードは変えるまで他の画面を開かない() {
        jdbc.sql("update account set must_change = true where username = 'admin'")
                .update();
        Cookie session = ログインする("admin", PASSWORD);

        assertThat(mvc.perform(get("/settings/organization").cookie(session))).hasRedirectedUrl("/password");
        assertThat(パスワードを変える(session, "wrong", "新しい合言葉です二〇二五年")).bodyText().contains("今のパスワードが違います");
        assertThat(パスワードを変える(session, PASSWORD, "short")).bodyText().contains("12文字以上");
        assertThat(パスワードを変える(session, PASSWORD, PASSWORD)).bodyText().contains("違うものに");

        MvcTestResult changed = パスワードを変える(session, PASSWORD, "新しい合言葉です二〇二五年");
        assertThat(changed).hasRedirectedUrl("/");
        Cookie renewed = changed.getResponse().getCookie("SESSION");
        assertThat(renewed).isNotNull();
        assertThat(mvc.perform(get("/settings/organization").cookie(renewed))).hasStatusOk();
    }

    @Test
    void 管理者は組織を下見してから取り込む() {
        Cookie session = ログインする("admin", PASSWORD);
        MockMultipartFile csv = new MockMultipartFile(
                "file", "C:\\職員.csv", "text/csv", "職員コード,表示名\na777,<b>職員A777</b>\n".getBytes(StandardCharsets.UTF_8));

        String preview = mvc.perform(multipart("/settings/organization/import")
                        .file(csv)
                        .cookie(session)
                        .with(csrf()))
                .getResponse()
                .getRedirectedUrl();
        String page = 本文(mvc.perform(get(preview).cookie(session)));
        assertThat(page).contains("「<span>職員.csv</span>」", "新規 1 件", "&lt;b&gt;職員A777&lt;/b&gt;");
        String fingerprint = page.replaceAll("(?s).*name=\"fingerprint\" value=\"(\\w+)\".*", "$1");

        assertThat(mvc.perform(
                        post(preview).param("fingerprint", "x").cookie(session).with(csrf())))
                .hasRedirectedUrl(preview);
        assertThat(mvc.perform(post(preview)
                        .param("fingerprint", fingerprint)
                        .cookie(session)
                        .with(csrf())))
                .hasRedirectedUrl("/settings/organization");
        assertThat(jdbc.sql("select label from person where code = 'a777'")
                        .query(String.class)
                        .single())
                .isEqualTo("<b>職員A777</b>");
        assertThat(行為の数("organization.import", "職員admin")).isEqualTo(1);
        assertThat(mvc.perform(get(preview).cookie(session))).hasStatus(404);
    }

    @Test
    void 読めないファイルはわけを添えて断る() {
        MockMultipartFile broken =
                new MockMultipartFile("file", "壊.csv", "text/csv", new byte[] {(byte) 0x81, (byte) 0xFF});

        assertThat(mvc.perform(multipart("/settings/organization/import")
                        .file(broken)
                        .cookie(ログインする("admin", PASSWORD))
                        .with(csrf())))
                .hasStatus(422)
                .bodyText()
                .contains("文字コードが分かりません");
    }

    @Test
    void 管理者は利用者を作り仮のパスワードを渡す() {
        Cookie session = ログインする("admin", PASSWORD);
        organization.register(new Person("a888", "職員A888", null));

        String page = 本文(mvc.perform(post("/settings/accounts")
                .param("username", "a888")
                .param("personCode", "a888")
                .cookie(session)
                .with(csrf())));
        String issued = page.replaceAll("(?s).*<code id=\"issued\">(\\w+)</code>.*", "$1");

        assertThat(試す("a888", issued)).hasRedirectedUrl("/");
        assertThat(mvc.perform(post("/settings/accounts")
                        .param("username", "だめ")
                        .param("personCode", "")
                        .cookie(session)
                        .with(csrf())))
                .bodyText()
                .contains("半角の英数字", "職員を選んでください", "value=\"だめ\"");
    }

    @Test
    void 管理者は職に役割を与え_次の画面から効く() {
        Cookie session = ログインする("admin", PASSWORD);

        assertThat(mvc.perform(get("/settings/roles").cookie(session)))
                .hasStatusOk()
                .bodyText()
                .contains("仕事を処理する");
        assertThat(mvc.perform(post("/settings/roles/kacho")
                        .param("role", "LEAD", "ADMIN")
                        .cookie(session)
                        .with(csrf())))
                .hasRedirectedUrl("/settings/roles");
        assertThat(mvc.perform(get("/settings/accounts").cookie(ログインする("kacho", PASSWORD))))
                .hasStatusOk();
    }

    private Cookie ログインする(String username, String password) {
        MvcTestResult login = 試す(username, password);
        assertThat(login).hasRedirectedUrl("/");
        return login.getResponse().getCookie("SESSION");
    }

    private MvcTestResult 試す(String username, String password) {
        return mvc.perform(post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf()));
    }

    private MvcTestResult パスワードを変える(Cookie session, String current, String next) {
        return mvc.perform(post("/password")
                .param("current", current)
                .param("next", next)
                .param("again", next)
                .cookie(session)
                .with(csrf()));
    }

    private long 行為の数(String action, String label) {
        return jdbc.sql(
                        "select count(*) from audit_entry e join person p on p.opaque_id = e.person_id where action = ? and label = ?")
                .params(action, label)
                .query(Long.class)
                .single();
    }

    private static String 本文(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** 試験の部屋。ここに置くのは、応用の全体を使う試験に拾われないため。 */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = CamundaBpmAutoConfiguration.class)
    @ConfigurationPropertiesScan({"jp.michisuji.access", "jp.michisuji.organization"})
    @ComponentScan(
            basePackages = {"jp.michisuji.organization", "jp.michisuji.audit", "jp.michisuji.access"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    public static class House {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
        }

        @Bean
        PhoneClock phoneClock() {
            return new PhoneClock();
        }

        @Bean
        HouseBook houseBook(
                @Value("${spring.datasource.url}") String database,
                JdbcClient jdbc,
                OrganizationRegistry organization,
                AccountRegistry accounts,
                PostRoles roles) {
            return new HouseBook(database, jdbc, organization, accounts, roles);
        }

        /** The frame of the pages belongs to a room above; here its bare shape is enough. */
        @Bean
        SpringResourceTemplateResolver bareFrame() {
            SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
            resolver.setPrefix("classpath:/access-test-templates/");
            resolver.setSuffix(".html");
            resolver.setCheckExistence(true);
            resolver.setOrder(0);
            return resolver;
        }

        @Bean
        UndeclaredController undeclared() {
            return new UndeclaredController();
        }
    }

    @Controller
    static class UndeclaredController {
        @GetMapping("/undeclared")
        @ResponseBody
        String open() {
            return "開いてはいけない";
        }
    }
}
