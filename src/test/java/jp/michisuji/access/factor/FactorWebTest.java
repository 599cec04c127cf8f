package jp.michisuji.access.factor;

import static jp.michisuji.access.HouseBook.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.michisuji.access.AccessHouse;
import jp.michisuji.access.HouseBook;
import jp.michisuji.access.HouseGuest;
import jp.michisuji.access.PhoneClock;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccessHouse
class FactorWebTest {

    private static final String FACTOR = "/settings/second-factor";
    private static final String CODE = "/login/code";
    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HouseBook book;

    @Autowired
    private PhoneClock phone;

    private HouseGuest guest;
    private byte[] secret;

    @BeforeEach
    void 台帳を開く() {
        book.open();
        guest = new HouseGuest(mvc, "192.0.2.1");
        phone.pass(Duration.ofHours(1));
    }

    /** 登録し、予備のコードを受け取る。 */
    private List<String> enrol(String username) {
        guest.login(username, PASSWORD);
        secret = key(HouseGuest.text(guest.post(FACTOR + "/begin")));
        String page = HouseGuest.text(guest.post(FACTOR + "/confirm", "code", code()));
        phone.pass(STEP);
        return Pattern.compile("<code>([a-z0-9-]{19})</code>")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static byte[] key(String page) {
        return new Base32()
                .decode(page.replaceAll("(?s).*<code id=\"key\">([A-Z2-7 ]+)</code>.*", "$1")
                        .replace(" ", ""));
    }

    private String code() {
        return Totp.at(phone.now(), secret);
    }

    private HouseGuest entered(String username) {
        HouseGuest other = guest.onAnotherBrowser();
        assertThat(other.login(username, PASSWORD)).isEqualTo("/");
        return other;
    }

    @Test
    void 求める役割の人は_登録するまでほかの画面を使えない() {
        assertThat(guest.login("bucho", PASSWORD)).isEqualTo("/");
        assertThat(guest.get("/settings/organization")).hasRedirectedUrl(FACTOR);
        assertThat(guest.post("/settings/own/sessions/end")).hasRedirectedUrl(FACTOR);
        assertThat(guest.page(FACTOR)).contains("登録するまで、ほかの画面を使えません", "登録を始める");

        String begun = HouseGuest.text(guest.post(FACTOR + "/begin"));
        secret = key(begun);
        assertThat(begun).contains("src=\"data:image/svg+xml;base64,", "id=\"key\"");
        MvcTestResult wrong = guest.post(FACTOR + "/confirm", "code", "000000");
        assertThat(wrong).hasStatus(422).bodyText().contains("コードが違うか");
        assertThat(key(HouseGuest.text(wrong))).as("打ち損じても絵は替わらない").isEqualTo(secret);

        assertThat(guest.post(FACTOR + "/confirm", "code", " " + code() + " "))
                .bodyText()
                .contains("予備のコード");
        assertThat(guest.get("/settings/organization")).hasStatusOk();
        assertThat(book.acts("factor.enrol", "bucho")).isPositive();
    }

    @Test
    void 求めない役割の人も_自分で登録できる() {
        assertThat(enrol("kacho")).hasSize(10).doesNotHaveDuplicates();
        assertThat(guest.page("/settings/own")).contains("登録しています", "10個");
    }

    @Test
    void 登録すると_次のログインからコードを求め_合うまでほかの画面を開かない() {
        enrol("kacho");
        HouseGuest next = entered("kacho");

        assertThat(next.get("/settings/organization?x=1")).hasRedirectedUrl(CODE);
        assertThat(next.post("/settings/own/sessions/end")).hasRedirectedUrl(CODE);
        assertThat(next.page(CODE)).contains("確認コード", "予備のコード");
        assertThat(next.post(CODE, "code", "000000")).hasStatus(422).bodyText().contains("コードが違うか");
        String before = next.cookie("SESSION").getValue();
        assertThat(next.post(CODE, "code", code())).hasRedirectedUrl("/settings/organization?x=1");
        assertThat(next.cookie("SESSION").getValue()).isNotEqualTo(before);
        assertThat(next.get("/settings/organization")).hasStatusOk();
        assertThat(next.get(CODE)).hasRedirectedUrl("/");
    }

    @Test
    void 一度使ったコードは_まだ新しくても受けない() {
        enrol("kacho");
        assertThat(entered("kacho").post(CODE, "code", code())).hasRedirectedUrl("/");

        HouseGuest thief = entered("kacho");
        assertThat(thief.post(CODE, "code", code())).hasStatus(422);
        phone.pass(STEP);
        assertThat(thief.post(CODE, "code", code())).hasRedirectedUrl("/");
    }

    @Test
    void 電話の時計が前後三十秒ずれていても受ける() {
        enrol("kacho");
        phone.pass(STEP.multipliedBy(4));
        String late = Totp.at(phone.now().minus(STEP), secret);
        String early = Totp.at(phone.now().plus(STEP), secret);
        String tooEarly = Totp.at(phone.now().plus(STEP.multipliedBy(2)), secret);

        assertThat(entered("kacho").post(CODE, "code", tooEarly)).hasStatus(422);
        assertThat(entered("kacho").post(CODE, "code", late)).hasRedirectedUrl("/");
        assertThat(entered("kacho").post(CODE, "code", early)).hasRedirectedUrl("/");
    }

    @Test
    void 予備のコードは一つにつき一度だけ使える() {
        String recovery = enrol("kacho").get(3);
        HouseGuest first = entered("kacho");

        assertThat(first.post(
                        CODE,
                        "code",
                        recovery.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .hasRedirectedUrl("/");
        assertThat(first.page("/settings/own")).contains("9個");
        assertThat(entered("kacho").post(CODE, "code", recovery)).hasStatus(422);
    }

    @Test
    void コードの誤りが続くと止まり_正しいコードでも入れず_管理者が解く() {
        enrol("kacho");
        HouseGuest thief = entered("kacho");
        for (int i = 0; i < 5; i++) {
            assertThat(thief.post(CODE, "code", "00000" + i))
                    .hasStatus(422)
                    .bodyText()
                    .contains("コードが違うか");
        }
        assertThat(thief.post(CODE, "code", code())).hasStatus(422).bodyText().contains("確かめるのを止めています");
        assertThat(entered("kacho").post(CODE, "code", code()))
                .as("入り直しても止まったまま")
                .hasStatus(422);

        HouseGuest admin = entered("admin");
        assertThat(admin.page("/settings/locks")).contains("kacho", "確認コード");
        admin.post("/settings/locks", "kind", "CODE", "subject", "kacho");
        assertThat(entered("kacho").post(CODE, "code", code())).hasRedirectedUrl("/");
    }

    @Test
    void 登録すると_コードなしで入っていたほかの端末は外れる() {
        HouseGuest early = entered("kacho");
        enrol("kacho");

        assertThat(early.get("/settings/own")).hasRedirectedUrl("/login");
        assertThat(guest.get("/settings/own")).hasStatusOk();
    }

    @Test
    void 予備のコードを作り直すと_前のものは使えない() {
        String old = enrol("kacho").get(0);
        assertThat(guest.post(FACTOR + "/codes", "code", "000000")).hasStatus(422);
        assertThat(guest.post(FACTOR + "/codes", "code", code())).bodyText().contains("予備のコードを作りました");

        assertThat(entered("kacho").post(CODE, "code", old)).hasStatus(422);
    }

    @Test
    void 求めない役割なら_コードを打って外せる() {
        enrol("kacho");
        assertThat(guest.post(FACTOR + "/remove", "code", "000000")).hasStatus(422);
        assertThat(guest.post(FACTOR + "/remove", "code", code())).hasRedirectedUrl(FACTOR);

        assertThat(entered("kacho").get("/settings/own")).hasStatusOk();
        assertThat(book.acts("factor.remove", "kacho")).isPositive();
    }

    @Test
    void 求める役割では外せない() {
        enrol("bucho");

        assertThat(guest.page(FACTOR)).contains("あなたの役割では外せません").doesNotContain("二段階目の確認を外す</button>");
        assertThat(guest.post(FACTOR + "/remove", "code", code())).hasRedirectedUrl(FACTOR);
        assertThat(entered("bucho").get("/settings/own")).hasRedirectedUrl(CODE);
    }

    @Test
    void 管理者は確かめてから消し_その人は外れて登録し直す() {
        enrol("bucho");
        HouseGuest admin = entered("admin");
        String path = "/settings/accounts/bucho/second-factor";
        assertThat(admin.page("/settings/accounts")).contains("登録済", path);
        assertThat(admin.page(path)).contains("name=\"seen\" value=\"bucho\"");

        assertThat(admin.post(path)).hasRedirectedUrl(path);
        assertThat(guest.get("/settings/own")).hasStatusOk();
        assertThat(admin.post(path, "seen", "bucho")).hasRedirectedUrl("/settings/accounts");
        assertThat(guest.get("/settings/own")).hasRedirectedUrl("/login");
        assertThat(entered("bucho").get("/settings/own")).hasRedirectedUrl(FACTOR);
        assertThat(book.acts("factor.reset", "bucho")).isPositive();
        assertThat(admin.get(path)).hasStatus(404);
    }

    @Test
    void 管理者も自分のものは消せず_管理者の外は誰のものも消せない() {
        enrol("admin");
        assertThat(guest.post("/settings/accounts/admin/second-factor", "seen", "admin"))
                .hasRedirectedUrl("/settings/accounts");
        assertThat(guest.page("/settings/accounts")).contains("自分の二段階目の確認は消せません");

        HouseGuest chief = entered("kacho");
        assertThat(chief.post("/settings/accounts/admin/second-factor", "seen", "admin"))
                .hasStatus(403);
        assertThat(entered("admin").get("/settings/own")).hasRedirectedUrl(CODE);
    }

    @Test
    void 秘密も予備のコードも_そのままではデータベースにない() {
        String recovery = enrol("kacho").get(0);
        byte[] stored = book.jdbc()
                .sql("select secret from second_factor where username = 'kacho'")
                .query(byte[].class)
                .single();

        assertThat(Arrays.equals(stored, secret)).isFalse();
        assertThat(stored.length).isGreaterThan(secret.length);
        assertThat(book.jdbc()
                        .sql("select string_agg(code_digest, ',') from recovery_code")
                        .query(String.class)
                        .single())
                .doesNotContain(recovery, recovery.replace("-", ""));
    }

    @Test
    void 始めていない登録は確かめず_登録した人の秘密は二度と見せない() {
        guest.login("kacho", PASSWORD);
        assertThat(guest.post(FACTOR + "/confirm", "code", "000000")).hasRedirectedUrl(FACTOR);

        enrol("kacho");
        assertThat(guest.post(FACTOR + "/begin")).hasRedirectedUrl(FACTOR);
        assertThat(guest.page(FACTOR)).doesNotContain("id=\"key\"");
    }
}
