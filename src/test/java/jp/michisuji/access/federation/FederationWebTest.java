package jp.michisuji.access.federation;

import static jp.michisuji.access.HouseBook.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.AccessHouse;
import jp.michisuji.access.HouseBook;
import jp.michisuji.access.HouseGuest;
import jp.michisuji.access.LocalDirectory;
import jp.michisuji.access.LocalIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

@AccessHouse
class FederationWebTest {

    private static final String OWN = "/settings/own";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HouseBook book;

    private HouseGuest guest;

    @BeforeEach
    void 台帳を開く() {
        book.open();
        guest = new HouseGuest(mvc, "192.0.2.1");
    }

    @Test
    void LDAPの人は職員コードで引き当て_初めてなら利用者を作る() {
        book.person("a901", null);

        assertThat(guest.login("dir01", LocalDirectory.PASSWORD)).isEqualTo("/");
        assertThat(guest.page(OWN)).contains("利用者名 a901", "閲覧者", "庁内の名簿の所属によるもの");
        assertThat(guest.get("/settings/organization")).hasStatusOk();
        assertThat(guest.get("/settings/accounts")).hasStatus(403);
        assertThat(book.acts("account.open", "a901")).isPositive();
        assertThat(book.acts("login", "a901")).isPositive();
    }

    @Test
    void LDAPの人は職員コードがなければメールアドレスで引き当てる() {
        book.person("b1", "DIR02@example.jp");
        assertThat(guest.login("dir02", LocalDirectory.PASSWORD)).isEqualTo("/");

        book.person("b2", "dir02@example.jp");
        assertThat(guest.onAnotherBrowser().login("dir02", LocalDirectory.PASSWORD))
                .as("二人に当たるときは、どちらとも決めない")
                .isEqualTo("/login?error=unknown");
    }

    @Test
    void 登録簿にない人は_わけを言って断る() {
        assertThat(guest.login("dir03", LocalDirectory.PASSWORD)).isEqualTo("/login?error=unknown");
        assertThat(guest.page("/login?error=unknown")).contains("道筋の職員として登録されていません");
        assertThat(guest.get(OWN)).hasRedirectedUrl("/login");
    }

    @Test
    void LDAPのパスワードが違うか空なら断り_道筋のパスワードは使える() {
        book.person("a901", null);
        assertThat(guest.login("dir01", "wrong")).isEqualTo("/login?error=wrong");
        assertThat(guest.login("dir01", "")).isEqualTo("/login?error=wrong");
        assertThat(guest.login("*", LocalDirectory.PASSWORD)).isEqualTo("/login?error=wrong");
        assertThat(guest.login("admin", PASSWORD)).isEqualTo("/");
    }

    @Test
    void 止められた利用者はLDAPでも入れない() {
        book.person("a901", null);
        guest.login("dir01", LocalDirectory.PASSWORD);
        book.jdbc()
                .sql("update account set disabled = true where username = 'a901'")
                .update();

        assertThat(guest.get(OWN)).hasRedirectedUrl("/login?error=disabled");
        assertThat(guest.onAnotherBrowser().login("dir01", LocalDirectory.PASSWORD))
                .isEqualTo("/login?error=disabled");
    }

    @Test
    void LDAPに聞けないときはそう言い_失敗に数えず_管理者は入れる() {
        LocalDirectory.running().stop();
        try {
            for (int i = 0; i < 8; i++) {
                assertThat(guest.login("dir01", LocalDirectory.PASSWORD)).isEqualTo("/login?error=directory");
            }
            assertThat(guest.login("admin", PASSWORD)).isEqualTo("/");
        } finally {
            LocalDirectory.running().startAgain();
        }
    }

    @Test
    void ログイン画面に庁内のログインへのリンクがある() {
        assertThat(guest.page("/login")).contains("/oauth2/authorization/office", "庁内のアカウントでログインする");
    }

    @Test
    void OIDCの人は職員コードで引き当て_二段階目の確認は求めない() {
        assertThat(office(Map.of("preferred_username", "bucho", "groups", List.of("kaikaku-office", "x"))))
                .isEqualTo("/");

        assertThat(guest.page(OWN)).contains("利用者名 bucho", "改革担当", "部長");
        assertThat(book.acts("login", "bucho")).isPositive();
    }

    @Test
    void 所属から外れると_次のログインから役割も外れる() {
        office(Map.of("preferred_username", "kacho", "groups", List.of("kaikaku-office")));
        assertThat(guest.page(OWN)).contains("改革担当");

        guest = guest.onAnotherBrowser();
        office(Map.of("preferred_username", "kacho"));
        assertThat(guest.page(OWN)).doesNotContain("改革担当");
    }

    @Test
    void OIDCの人は確かめられたメールアドレスでも引き当てる() {
        assertThat(office(Map.of("preferred_username", "x999", "email", "kacho@example.jp", "email_verified", true)))
                .isEqualTo("/");
        assertThat(guest.page(OWN)).contains("利用者名 kacho");

        guest = guest.onAnotherBrowser();
        assertThat(office(Map.of("preferred_username", "x999", "email", "kacho@example.jp", "email_verified", false)))
                .isEqualTo("/login?error=unknown");
        assertThat(guest.get(OWN)).hasRedirectedUrl("/login");
    }

    @Test
    void 知らない鍵で書かれた券と_途中からの戻りは断る() {
        String state = begin(Map.of("preferred_username", "admin"));
        LocalIssuer.running().forges();
        assertThat(comeBack(state)).isEqualTo("/login?error=issuer");
        assertThat(guest.get(OWN)).hasRedirectedUrl("/login");
        assertThat(comeBack("made-up")).isEqualTo("/login?error=issuer");
        assertThat(guest.page("/login?error=issuer")).contains("庁内のログインを終えられませんでした");
    }

    @Test
    void 庁内のログインの端末も一覧に並び_終わらせられる() {
        office(Map.of("preferred_username", "kacho"));
        guest.get(OWN);
        assertThat(guest.page(OWN)).contains("この端末", "192.0.2.1");

        HouseGuest admin = guest.onAnotherBrowser();
        admin.login("admin", PASSWORD);
        String id = admin.page("/settings/sessions/of/kacho/end")
                .replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f-]+)\".*", "$1");
        admin.post("/settings/sessions/of/kacho/end", "seen", id);
        assertThat(guest.get(OWN)).hasRedirectedUrl("/login");
    }

    /** 庁内のログイン画面へ行き、その人として戻る。 */
    private String office(Map<String, Object> person) {
        return comeBack(begin(person));
    }

    private String begin(Map<String, Object> person) {
        MvcTestResult leave = guest.get("/oauth2/authorization/office");
        String to = leave.getResponse().getRedirectedUrl();
        assertThat(to).contains("/authorize?", "client_id=michisuji", "scope=");
        var asked = UriComponentsBuilder.fromUri(URI.create(to)).build().getQueryParams();
        LocalIssuer.running().welcomes(asked.getFirst("nonce"), person);
        return asked.getFirst("state");
    }

    private String comeBack(String state) {
        return guest.get("/login/oauth2/code/office?code=opaque&state=" + state)
                .getResponse()
                .getRedirectedUrl();
    }
}
