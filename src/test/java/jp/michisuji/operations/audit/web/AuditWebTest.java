package jp.michisuji.operations.audit.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 監査記録の画面。改革担当課長は中身まで、システム管理者は業務の中身を除いて見る。 */
@ApplicationTest
class AuditWebTest {

    private static final String ONLY = "audit-web-test";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AuditLog log;

    private Employee lead;
    private Employee admin;

    @BeforeEach
    void 記録がある() {
        clock.reset();
        office.open();
        Actor chief = office.as("shiba-machizukuri-kacho");
        office.leave();
        log.record(
                chief,
                Act.of("web.test", ONLY, "7", "=秘密の件名を改めた").onItem(70707L).changed("件名", "前の名", "後の名"));
        lead = Employee.login(mvc, "kaikaku-kacho");
        admin = Employee.login(mvc, "admin");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 改革担当課長と管理者だけが開ける() {
        assertThat(lead.get("/audit")).hasStatusOk();
        assertThat(admin.get("/audit")).hasStatusOk();
        assertThat(Employee.login(mvc, "kaikaku").get("/audit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Employee.login(mvc, "kaikaku").get("/audit/entries.csv")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(admin.get("/operations/audit")).hasRedirectedUrl("/audit");
    }

    @Test
    void 課長には中身が_管理者には種別と職と番号だけが見える() {
        assertThat(words(lead.get("/audit?subject=" + ONLY)))
                .contains("秘密の件名を改めた", "件名: 前の名 → 後の名", "芝・まちづくり課長", "web.test")
                .doesNotContain("業務の中身は表示しません");
        assertThat(words(admin.get("/audit?subject=" + ONLY)))
                .contains("業務の中身は表示しません", "芝・まちづくり課長", "web.test")
                .doesNotContain("秘密の件名", "前の名", ONLY + " 7");
        assertThat(words(admin.get("/audit?subject=account"))).contains("ログイン");
    }

    @Test
    void 管理者は_見えない中身を語や番号で探れない() {
        assertThat(words(admin.get("/audit?words=秘密の件名"))).contains("当てはまる記録はありません");
        assertThat(words(admin.get("/audit?subject=" + ONLY + "&number=7"))).contains("当てはまる記録はありません");
        assertThat(words(lead.get("/audit?words=秘密の件名"))).doesNotContain("当てはまる記録はありません");
    }

    @ParameterizedTest
    @CsvSource({
        "post=shiba-machizukuri-kacho, true",
        "post=まちづくり課長, true",
        "post=議会, false",
        "person=職員・芝・まちづくり課長, true",
        "person=shiba-machizukuri-kacho, true",
        "person=職員・人事課長, false",
        "action=web.test, true",
        "action=item.propose, false",
        "action=改革案件, false",
        "number=7, true",
        "number=8, false",
        "item=70707, true",
        "item=70708, false",
        "words=後の名, true",
        "words=%25, false",
        "from=2025-09-04&to=令和7年9月4日, true",
        "from=2025-09-05, false"
    })
    void 期間と職と職員と行為と案件と語で絞る(String narrowed, boolean found) {
        boolean shown =
                words(lead.get("/audit?subject=" + ONLY + "&" + narrowed)).contains("秘密の件名を改めた");
        assertThat(shown).as(narrowed).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=昨日", "item=x", "from=2025-09-05&to=2025-09-04"})
    void 読めない入力では絞らず_わけを言い_打たれたものを残す(String typed) {
        assertThat(words(lead.get("/audit?" + typed))).contains("入力を確かめてください");
    }

    @Test
    void 行為と対象を日本語で言い_行為の部屋でまとめて絞れる() {
        log.record(Actor.system(), Act.of("approval.daiketsu", "approval", "70708", "代決（出張中）"));
        assertThat(words(lead.get("/audit?action=決裁&subject=approval&number=70708")))
                .contains("代決", "決裁 70708", "代決（出張中）")
                .doesNotContain("approval.daiketsu", "当てはまる記録はありません");
        assertThat(words(lead.get("/audit?action=会議&subject=approval&number=70708")))
                .contains("当てはまる記録はありません");
        assertThat(html(lead.get("/audit?action=approval.daiketsu")))
                .contains("value=\"approval.daiketsu\" selected=\"selected\">代決<");
    }

    @Test
    void 五十件ずつ_新しい順に送り_戻れる() {
        for (int number = 1; number <= 51; number++) {
            log.record(Actor.system(), Act.of("web.test", "page-test", "1", "送りの" + number + "件目。"));
        }
        MvcTestResult first = lead.get("/audit?subject=page-test");
        assertThat(words(first)).contains("送りの51件目。", "送りの2件目。").doesNotContain("送りの1件目。");
        Matcher next = Pattern.compile("before=(\\d+)").matcher(html(first));
        assertThat(next.find()).isTrue();
        assertThat(words(lead.get("/audit?subject=page-test&before=" + next.group(1))))
                .contains("送りの1件目。", "新しい方へ戻る")
                .doesNotContain("送りの2件目。");
    }

    @Test
    void CSVは式として動かず_書き出したことが記録に残る() {
        String csv = html(lead.get("/audit/entries.csv?subject=" + ONLY + "&words=秘密の件名"));
        assertThat(csv).startsWith("\ufeff番号,封の連番,日時").contains("行為,行為の符号,対象,対象の符号", ",'=秘密の件名を改めた,件名: 前の名,件名: 後の名");
        assertThat(html(lead.get("/audit/entries.csv?action=audit.export")))
                .contains("監査記録の書出し,audit.export,監査記録の書出し,audit-export");
        assertThat(words(lead.get("/audit?action=audit.export")))
                .contains("監査記録を書き出した", "対象、言葉")
                .doesNotContain("秘密の件名");
        assertThat(html(admin.get("/audit/entries.csv?subject=" + ONLY)))
                .contains("（業務の中身は表示しません）")
                .doesNotContain("秘密の件名", "前の名");
    }

    @Test
    void 鎖を確かめると結果が出て_確かめたことも記録に残る() {
        assertThat(admin.post("/audit/verify")).hasRedirectedUrl("/audit");
        assertThat(words(admin.get("/audit?subject=audit-chain"))).contains("監査記録の鎖を確かめた", "異常なし", "システム管理者");
        assertThat(words(admin.get("/operations"))).contains("に確かめ、異常はありませんでした。");
        assertThat(lead.post("/audit/verify")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(words(lead.get("/audit"))).doesNotContain("初めから終わりまで読んで確かめます");
    }

    @Test
    void 封を待つ末尾と_書き留めた先頭を見せる() {
        assertThat(words(lead.get("/audit"))).contains("封を待つ記録", "書き留めた先頭", "最後に確かめた結果");
    }
}
