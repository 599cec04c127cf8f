package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.organization.Person;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** メール記録の画面。自分宛てだけが見え、すべてを見てよい人にはすべてが見える。 */
@ApplicationTest
class MailPagesWebTest {

    private static final String CHIEF = "shiba-machizukuri-kacho";
    private static final String LEAD = "kaikaku-kacho";
    private static final String MARK = "画面の試験";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void 二人にメールを書く() {
        clock.reset();
        office.open();
        jdbc.sql("delete from mail where subject like ?")
                .param("%" + MARK + "%")
                .update();
        outbox.put(List.of(
                letter(CHIEF, MARK + "課長宛て ${7*7} <script>alert(1)</script>"), letter("jinji-kacho", MARK + "人事宛て")));
    }

    @Test
    void 課長には自分宛てだけが並び他の人のメールは見つからない() {
        assertThat(open(CHIEF, "/mails?words=" + MARK))
                .hasStatusOk()
                .bodyText()
                .contains(MARK + "課長宛て", "あなたに送ったメールです")
                .doesNotContain(MARK + "人事宛て");
        assertThat(open(CHIEF, "/mails?words=" + MARK + "&person=jinji-kacho"))
                .bodyText()
                .doesNotContain(MARK + "人事宛て");
        assertThat(open(CHIEF, "/mails/" + idOf("jinji-kacho"))).hasStatus(404);
        assertThat(open(CHIEF, "/mails/" + idOf(CHIEF))).hasStatusOk();
    }

    @Test
    void 改革担当課長にはすべてが並び一人に絞れる() {
        assertThat(open(LEAD, "/mails?words=" + MARK)).hasStatusOk().bodyText().contains(MARK + "課長宛て", MARK + "人事宛て");
        assertThat(open(LEAD, "/mails?words=" + MARK + "&person=jinji-kacho"))
                .bodyText()
                .contains(MARK + "人事宛て", "に送ったメールです")
                .doesNotContain(MARK + "課長宛て");
        assertThat(open(LEAD, "/mails/" + idOf("jinji-kacho"))).hasStatusOk();
    }

    @Test
    void メールの文は書いたままに見え式も印も働かない() {
        assertThat(open(CHIEF, "/mails/" + idOf(CHIEF)))
                .bodyText()
                .contains("${7*7} &lt;script&gt;alert(1)&lt;/script&gt;", "期限：令和7年9月16日（火）", "/tasks/task-1")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void メールサーバーの設定がなければ送信待ちを送信先未設定と見せる() {
        assertThat(open(CHIEF, "/mails")).bodyText().contains("送信先未設定", "メールは失われず");
        assertThat(open(CHIEF, "/mails/" + idOf(CHIEF))).bodyText().contains("送信先未設定");
    }

    @ParameterizedTest
    @CsvSource({
        "/mails?words=%00,200",
        "/mails?words=%25_%5C,200",
        "/mails?page=-1,200",
        "/mails?page=2147483647,200",
        "/mails?person=%00,200",
        "/mails?state=SENT,200",
        "/mails?state=NONE,400",
        "/mails?kind=NONE,400",
        "/mails?from=%00,200",
        "/mails?from=%2B999999999-12-31,200",
        "/mails?to=-999999999-01-01,200",
        "/mails/skips?page=2147483647,200",
        "/mails/x,400",
        "/mails/9223372036854775807,404",
        "/mails/-1,404"
    })
    void おかしな問合せでも落ちない(String address, int status) {
        assertThat(open(LEAD, address)).hasStatus(status);
    }

    private MvcTestResult open(String person, String address) {
        AccountPrincipal principal = new AccountPrincipal(person, person);
        return mvc.get()
                .uri(java.net.URI.create(address.replace(
                        MARK, java.net.URLEncoder.encode(MARK, java.nio.charset.StandardCharsets.UTF_8))))
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of())))
                .exchange();
    }

    private long idOf(String person) {
        return jdbc.sql("select max(id) from mail where person_code = ? and subject like ?")
                .params(person, "%" + MARK + "%")
                .query(Long.class)
                .single();
    }

    private static Letter letter(String person, String title) {
        return Letters.to(new Person(person, person, person + "@test.invalid"), Letters.task(title));
    }
}
