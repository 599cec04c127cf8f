package jp.michisuji.access.throttle;

import static jp.michisuji.access.HouseBook.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.access.AccessHouse;
import jp.michisuji.access.HouseBook;
import jp.michisuji.access.HouseGuest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccessHouse
class LoginGuardWebTest {

    private static final String LOCKED = "/login?error=locked";
    private static final String WRONG = "/login?error=wrong";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HouseBook book;

    @BeforeEach
    void 台帳を開く() {
        book.open();
    }

    private HouseGuest from(String address) {
        return new HouseGuest(mvc, address);
    }

    private static void fail(HouseGuest guest, String username, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guest.login(username, "wrong")).isEqualTo(WRONG);
        }
    }

    @Test
    void ない利用者も_ある利用者と同じ回数で同じように止まる() {
        fail(from("192.0.2.1"), "nai", 5);
        fail(from("192.0.2.1"), "kacho", 5);

        assertThat(from("192.0.2.1").login("nai", PASSWORD)).isEqualTo(LOCKED);
        assertThat(from("192.0.2.1").login("kacho", PASSWORD)).isEqualTo(LOCKED);
        assertThat(from("192.0.2.1").login("KACHO", PASSWORD)).isEqualTo(LOCKED);
    }

    @Test
    void 止めたことは監査記録に一度残り_ない利用者の名は残らない() {
        long before = book.acts("login.locked", "kacho");
        fail(from("192.0.2.1"), "kacho", 5);
        from("192.0.2.1").login("kacho", "wrong");
        fail(from("192.0.2.1"), "himitsu-no-aikotoba", 5);

        assertThat(book.acts("login.locked", "kacho")).isEqualTo(before + 1);
        assertThat(book.acts("login.locked", "himitsu-no-aikotoba")).isZero();
        assertThat(book.jdbc()
                        .sql("select string_agg(subject, ',') from login_throttle")
                        .query(String.class)
                        .single())
                .doesNotContain("himitsu");
    }

    @Test
    void 一つの接続元から多くの利用者を試すと_その接続元だけが止まる() {
        for (int i = 0; i < 50; i++) {
            fail(from("192.0.2.66"), "name" + i, 1);
        }

        assertThat(from("192.0.2.66").login("kacho", PASSWORD)).isEqualTo(LOCKED);
        assertThat(from("192.0.2.1").login("kacho", PASSWORD)).isEqualTo("/");
        assertThat(book.acts("login.locked.address", "192.0.2.66")).isPositive();
    }

    @Test
    void 止まった接続元からの試みは_利用者の失敗に数えない() {
        for (int i = 0; i < 50; i++) {
            fail(from("192.0.2.66"), "name" + i, 1);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(from("192.0.2.66").login("kacho", "wrong")).isEqualTo(LOCKED);
        }

        assertThat(from("192.0.2.1").login("kacho", PASSWORD)).isEqualTo("/");
    }

    @Test
    void 入れたことのあるブラウザーは_ほかの人の失敗に巻き込まれない() {
        HouseGuest own = from("192.0.2.1");
        assertThat(own.login("kacho", PASSWORD)).isEqualTo("/");
        own.dropSession();
        fail(from("192.0.2.1"), "kacho", 5);
        assertThat(from("192.0.2.1").login("kacho", PASSWORD)).isEqualTo(LOCKED);

        assertThat(own.login("kacho", PASSWORD)).isEqualTo("/");
        assertThat(own.cookie("MICHISUJI_BROWSER").isHttpOnly()).isTrue();
        assertThat(own.cookie("MICHISUJI_BROWSER").getPath()).isEqualTo("/login");
    }

    @Test
    void 入れたことのあるブラウザーにも_それだけの歯止めがある() {
        HouseGuest own = from("192.0.2.1");
        own.login("kacho", PASSWORD);
        own.dropSession();
        fail(own, "kacho", 5);

        assertThat(own.login("kacho", PASSWORD)).isEqualTo(LOCKED);
        assertThat(own.login("admin", PASSWORD)).as("ほかの利用者としては初めて").isEqualTo("/");
    }

    @Test
    void 管理者は止まっている利用者と接続元を見て解く() {
        fail(from("192.0.2.1"), "kacho", 5);
        HouseGuest admin = from("192.0.2.3");
        admin.login("admin", PASSWORD);
        assertThat(admin.page("/settings/locks")).contains("kacho", "職員kacho", "5回", "令和7年9月4日（木）09:01");

        assertThat(admin.post("/settings/locks", "kind", "ACCOUNT", "subject", "kacho"))
                .hasRedirectedUrl("/settings/locks");
        assertThat(admin.page("/settings/locks")).contains("停止を解きました", "止めている利用者も接続元もありません");
        assertThat(book.acts("login.unlock", "kacho")).isPositive();
        assertThat(from("192.0.2.1").login("kacho", PASSWORD)).isEqualTo("/");
        assertThat(admin.post("/settings/locks", "kind", "ACCOUNT", "subject", "kacho"))
                .hasStatus(404);
        assertThat(admin.post("/settings/locks", "kind", "x", "subject", "kacho"))
                .hasStatus(404);
    }

    @Test
    void 管理者の外は見ることも解くこともできない() {
        HouseGuest chief = from("192.0.2.1");
        chief.login("kacho", PASSWORD);

        assertThat(chief.get("/settings/locks")).hasStatus(403);
        assertThat(chief.post("/settings/locks", "kind", "ACCOUNT", "subject", "kacho"))
                .hasStatus(403);
    }

    @Test
    void 仮のパスワードを渡すと_利用者の停止も解ける() {
        fail(from("192.0.2.1"), "kacho", 5);
        HouseGuest admin = from("192.0.2.3");
        admin.login("admin", PASSWORD);
        String page = HouseGuest.text(admin.post("/settings/accounts/kacho/password"));

        String issued = page.replaceAll("(?s).*<code id=\"issued\">(\\w+)</code>.*", "$1");
        assertThat(from("192.0.2.1").login("kacho", issued)).isEqualTo("/");
    }
}
