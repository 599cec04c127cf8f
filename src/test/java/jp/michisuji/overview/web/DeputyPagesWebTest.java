package jp.michisuji.overview.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Deputies;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.organization.Superiors;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 代理の順の画面。順位どおりに保ち、おかしな順を断り、前と後を記録に残す。 */
@ApplicationTest
class DeputyPagesWebTest {

    private static final String PAGE = "/settings/deputies";
    private static final String POST = "shiba-machizukuri-kacho";
    private static final String STAFF = "shiba-machizukuri";

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Superiors superiors;

    @Autowired
    private SuccessionRegistry successions;

    @Autowired
    private AuditLog audit;

    private Employee lead;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 元に戻す() {
        successions.register(new Succession(POST, List.of(), null));
    }

    @Test
    void 順位どおりに保ち_空いた順位は詰め_記録に残す() {
        MvcTestResult saved = decide("", STAFF, "jinji-kacho", "bucho");

        assertThat(saved).hasRedirectedUrl(PAGE);
        assertThat(deputies.of(POST)).extracting(Post::code).containsExactly(STAFF, "jinji-kacho");
        assertThat(superiors.of(POST)).map(Post::code).contains("bucho");
        assertThat(words(lead.get(PAGE))).contains("芝・まちづくり課担当", "登録したもの");
        assertThat(audit.ofSubject("post", POST).get(0)).satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("「芝・まちづくり課長」の代理の順を定めた");
            assertThat(entry.changes())
                    .extracting("label", "before", "after")
                    .containsExactlyInAnyOrder(tuple("代理", "", "芝・まちづくり課担当、人事課長"), tuple("上司", "", "区役所・デジタル改革担当部長"));
        });
        assertThat(html(lead.get(PAGE + "/" + POST))).contains("value=\"" + STAFF + "\" selected");
    }

    @Test
    void 上司を選ばなければ組織から決まる() {
        assertThat(words(lead.get(PAGE + "/kaikaku"))).contains("今は: 区役所改革担当課長");
        assertThat(words(lead.get(PAGE + "/" + POST))).contains("今は: なし");
    }

    @Test
    void 自分自身と二重とない職は断る() {
        assertThat(errorOf("first", decide(POST, "", "", ""))).contains("この職のほかの職");
        assertThat(errorOf("third", decide(STAFF, "jinji-kacho", STAFF, ""))).contains("二度選ばれています");
        assertThat(errorOf("second", decide("", "nai", "", ""))).contains("並んだ職の中から");
        assertThat(errorOf("superior", decide("", "", "", POST))).contains("この職のほかの職");
        assertThat(deputies.of(POST)).isEmpty();
    }

    @Test
    void 上司をたどると自分に戻る定めは断る() {
        assertThat(errorOf("superior", decide("", "", "", STAFF))).contains("この職に戻ります");
    }

    @Test
    void 設定を変えられない人は_見るだけで定められない() {
        Employee chief = Employee.login(mvc, POST);

        assertThat(chief.page(PAGE)).contains("代理の順").doesNotContain(PAGE + "/" + POST);
        assertThat(chief.get(PAGE + "/" + POST)).hasStatus(403);
        assertThat(lead.get(PAGE + "/nai")).hasStatus(404);
    }

    private MvcTestResult decide(String first, String second, String third, String superior) {
        return lead.post(PAGE + "/" + POST, "first", first, "second", second, "third", third, "superior", superior);
    }
}
