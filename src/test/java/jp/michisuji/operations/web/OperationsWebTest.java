package jp.michisuji.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.ProcessCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 運用の画面。管理者だけが開け、健やかさ・版・監査記録・控えを見る。 */
@ApplicationTest
class OperationsWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessCatalogue catalogue;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/jobs", "/mails", "/processes", "/backup"})
    void 管理者には開き_ほかの人とログインしていない人には開かない(String page) {
        String address = "/operations" + page;
        assertThat(Visit.as(mvc, "admin").open(address)).hasStatusOk();
        assertThat(Visit.as(mvc, "kaikaku-kacho").open(address)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(MockMvcTester.create(mvc).perform(get(address))).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobs/1/retry", "/mails/1/retry", "/mails/retry-failed", "/mails/release", "/backup"})
    void 管理者でない人はボタンも押せない(String button) {
        assertThat(Visit.as(mvc, "kaikaku-kacho").press("/operations" + button)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void 入口は七つの部位の具合と_手当ての画面への道を見せる() {
        assertThat(Visit.as(mvc, "admin").open("/operations"))
                .bodyText()
                .contains("エンジン", "自動処理", "メールの送信", "データベース", "監査記録の鎖")
                .contains("外部の PostgreSQL", "この節点では設定によって走らせていません")
                .contains("href=\"/operations/jobs\"", "href=\"/operations/mails\"", "href=\"/operations/processes\"")
                .contains("データベースの役", "鎖の先頭の書出し", "href=\"/audit\"", "href=\"/operations/backup\"");
    }

    @Test
    void プロセスの版から図を開ける() {
        Visit admin = Visit.as(mvc, "admin");
        String id = newest("reform-road");
        String address = "/operations/processes/" + id;

        assertThat(admin.open("/operations/processes")).bodyText().contains(address, "reform-road", "第1版", "最新");
        assertThat(admin.open(address + "?at=somewhere"))
                .bodyText()
                .contains("data-diagram=\"" + address + "/diagram\"", "data-current=\"somewhere\"");
        assertThat(admin.open(address + "/diagram"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_XML)
                .bodyText()
                .contains("<bpmn:process", "id=\"reform-road\"");
    }

    @Test
    void ない版は見つからない() {
        Visit admin = Visit.as(mvc, "admin");
        assertThat(admin.open("/operations/processes/none")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(admin.open("/operations/processes/none/diagram")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void 外部のデータベースでは控えの取り方と戻し方を言い_控えは取らない() {
        Visit admin = Visit.as(mvc, "admin");
        assertThat(admin.open("/operations/backup"))
                .bodyText()
                .contains("pg_dump", "pg_restore", "update michisuji.mail_hold set held = true");
        assertThat(admin.press("/operations/backup")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void 健やかさの口はログインなしで答え_内訳は見せない() {
        assertThat(MockMvcTester.create(mvc).perform(get("/actuator/health")))
                .hasStatusOk()
                .bodyText()
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "says");
    }

    private String newest(String key) {
        return catalogue.versions().stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow()
                .definitionId();
    }
}
