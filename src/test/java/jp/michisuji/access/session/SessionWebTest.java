package jp.michisuji.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.access.AccessHouse;
import jp.michisuji.access.HouseBook;
import jp.michisuji.access.HouseGuest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccessHouse
class SessionWebTest {

    private static final String OWN = "/settings/own";
    private static final String ALL = "/settings/sessions";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HouseBook book;

    private HouseGuest desk;
    private HouseGuest phone;
    private HouseGuest admin;

    @BeforeEach
    void 課長が二つの端末で_管理者が一つの端末で入る() {
        book.open();
        desk = entered("kacho", "192.0.2.1");
        phone = entered("kacho", "192.0.2.2").with(PHONE);
        admin = entered("admin", "192.0.2.3");
        desk.get(OWN);
        phone.get(OWN);
    }

    private HouseGuest entered(String username, String address) {
        HouseGuest guest = new HouseGuest(mvc, address);
        assertThat(guest.login(username, HouseBook.PASSWORD)).isEqualTo("/");
        return guest;
    }

    @Test
    void 自分の設定に_端末と接続元と最後の利用が並び_この端末に印が付く() {
        String page = desk.page(OWN);

        assertThat(page).contains("区民課長", "課長", "Windows の Edge", "iPhone の Safari", "192.0.2.1", "192.0.2.2", "2件");
        assertThat(page).contains("令和7年9月4日（木）09:00", "たった今").containsOnlyOnce("この端末");
        assertThat(page).containsPattern("(?s)Windows の Edge</span> <span[^>]*>この端末");
    }

    @Test
    void ほかの人の端末は見えない() {
        assertThat(desk.page(OWN)).doesNotContain("192.0.2.3");
        assertThat(desk.get(ALL)).hasStatus(403);
        assertThat(desk.post(ALL + "/x/end")).hasStatus(403);
        assertThat(desk.post(ALL + "/of/admin/end")).hasStatus(403);
    }

    @Test
    void ほかの端末を確かめてから終わらせると_その端末は次の画面で外れる() {
        String ask = desk.page(OWN + "/sessions/end");
        assertThat(ask).contains("iPhone の Safari", "次の1件").doesNotContain("192.0.2.1<");

        assertThat(desk.post(OWN + "/sessions/end", "seen", seen(ask))).hasRedirectedUrl(OWN);
        assertThat(phone.get(OWN)).hasRedirectedUrl("/login");
        assertThat(desk.page(OWN)).contains("1件のログインを終わらせました", "1件").doesNotContain("iPhone");
        assertThat(book.acts("session.end", "kacho")).isPositive();
    }

    @Test
    void 見せたものだけを終わらせ_見せていないものと今の端末は残る() {
        assertThat(desk.post(OWN + "/sessions/end")).hasRedirectedUrl(OWN);
        assertThat(desk.page(OWN)).contains("何も終わらせませんでした");
        assertThat(phone.get(OWN)).hasStatusOk();
        String admins = seen(admin.page(ALL + "/of/admin/end"));

        desk.post(OWN + "/sessions/end", "seen", admins);
        assertThat(admin.get(OWN)).hasStatusOk();
    }

    @Test
    void 管理者は誰がどこからいつ入ったかを見て_一つを終わらせる() {
        String list = admin.page(ALL);
        assertThat(list).contains("職員kacho", "職員admin", "iPhone の Safari", "192.0.2.2", "3 件", "この人のすべて");
        String id = list.replaceAll("(?s).*192\\.0\\.2\\.2.*?/settings/sessions/([0-9a-f-]+)/end.*", "$1");

        assertThat(admin.page(ALL + "/" + id + "/end")).contains("iPhone の Safari", "name=\"seen\"");
        assertThat(admin.post(ALL + "/" + id + "/end")).hasRedirectedUrl(ALL);
        assertThat(phone.get(OWN)).hasStatusOk();
        assertThat(admin.post(ALL + "/" + id + "/end", "seen", id)).hasRedirectedUrl(ALL);

        assertThat(phone.get(OWN)).hasRedirectedUrl("/login");
        assertThat(desk.get(OWN)).hasStatusOk();
        assertThat(admin.get(ALL + "/" + id + "/end")).hasStatus(404);
    }

    @Test
    void 管理者は一人のすべてのログインを終わらせる() {
        long before = book.acts("session.end", "kacho");
        String ask = admin.page(ALL + "/of/kacho/end");
        assertThat(ask).contains("192.0.2.1", "192.0.2.2");
        String[] ids = ask.split("name=\"seen\" value=\"");

        admin.post(ALL + "/of/kacho/end", "seen", ids[1].substring(0, 36), "seen", ids[2].substring(0, 36));

        assertThat(desk.get(OWN)).hasRedirectedUrl("/login");
        assertThat(phone.get(OWN)).hasRedirectedUrl("/login");
        assertThat(book.acts("session.end", "kacho")).isEqualTo(before + 2);
        assertThat(admin.get(ALL + "/of/nai/end")).hasStatus(404);
    }

    @Test
    void 自分を含むときは_そう断る() {
        assertThat(admin.page(ALL + "/of/admin/end")).contains("あなた自身もログインし直しになります");
    }

    @Test
    void パスワードを変えると_ほかの端末は外れ_変えた端末は残る() {
        String next = "新しい合言葉です二〇二五年";
        assertThat(desk.post("/password", "current", HouseBook.PASSWORD, "next", next, "again", next))
                .hasRedirectedUrl("/");

        assertThat(phone.get(OWN)).hasRedirectedUrl("/login");
        assertThat(desk.get(OWN)).hasStatusOk();
    }

    @Test
    void 仮のパスワードを渡すか利用者を止めると_どの端末も外れる() {
        admin.post("/settings/accounts/kacho/password");
        assertThat(desk.get(OWN)).hasRedirectedUrl("/login");
        assertThat(phone.get(OWN)).hasRedirectedUrl("/login");

        book.open();
        admin = entered("admin", "192.0.2.3");
        desk = entered("kacho", "192.0.2.1");
        admin.post("/settings/accounts/kacho/state", "disabled", "true");
        assertThat(desk.get(OWN)).hasRedirectedUrl("/login");
    }

    private static String seen(String page) {
        return page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f-]+)\".*", "$1");
    }
}
