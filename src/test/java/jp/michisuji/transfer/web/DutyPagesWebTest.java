package jp.michisuji.transfer.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutyDraft;
import jp.michisuji.transfer.DutyRegister;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 業務の画面。直す、取り込む、書き出す。確かめるまで何も保存しない。 */
@ApplicationTest
class DutyPagesWebTest {

    private static final String 課 = "取込試験課";
    private static final String 見出し = "今の課,業務の見出し,業務,引継ぎ先,必要人員数\n";

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private DutySections sections;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee lead;
    private long id;

    @BeforeEach
    void 業務を一つ載せる() {
        clock.reset();
        office.open();
        片付ける();
        sections.put(new DutySection(課, true, List.of()), 0, null);
        sections.put(new DutySection("取込試験本庁課", false, List.of()), 1, null);
        id = register.register(
                new DutyDraft(
                        課,
                        null,
                        "試験に関すること",
                        "甲の業務",
                        "1 2",
                        List.of(new Destination("取込試験本庁課", null, null)),
                        null,
                        null,
                        null),
                null,
                10);
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 片付ける() {
        String mine = "(select id from duty where section = '" + 課 + "')";
        jdbc.sql("delete from duty_destination where duty_id in " + mine).update();
        jdbc.sql("delete from duty where section = '" + 課 + "'").update();
        jdbc.sql("delete from duty_section where name like '取込試験%'").update();
        jdbc.sql("delete from duty_import_word").update();
    }

    @Test
    void 引継ぎ先と分担と人数を直すと_行き先が決まり直し_記録に残る() {
        assertThat(lead.page("/duties/" + id + "/edit")).contains("甲の業務", "1 2", "人が分けるのを待っています");

        assertThat(直す("0", "取込試験本庁課", "申請", "1", 課, "窓口", "２")).hasRedirectedUrl("/duties/" + id);

        Duty duty = duties.get(id);
        assertThat(duty.destinations())
                .extracting(Destination::section, Destination::part, to -> to.people()
                        .intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("取込試験本庁課", "申請", 1),
                        org.assertj.core.groups.Tuple.tuple(課, "窓口", 2));
        assertThat(duty.disposition()).isEqualTo(Disposition.SHARED);
        assertThat(audit.ofSubject("duty", String.valueOf(id)))
                .anyMatch(entry -> entry.summary().contains("業務「甲の業務」を直した"));
        assertThat(words(lead.get("/duties/" + id)))
                .as("手続の始まっていない業務の画面にも履歴がある")
                .contains("履歴", "業務「甲の業務」を直した");
    }

    @Test
    void 先に直されていれば409になり_何も変わらない() {
        直す("0", "取込試験本庁課", "申請", "1", 課, "窓口", "2");
        assertThat(直す("0", "取込試験本庁課", "別の分担", "", "", "", "")).hasStatus(409);
        assertThat(duties.get(id).destinations().get(0).part()).isEqualTo("申請");
    }

    @Test
    void 誤った人数や二つの同じ引継ぎ先は_打ったものを残して断る() {
        MvcTestResult bad = 直す("0", "取込試験本庁課", "申請", "-1", "取込試験本庁課", "窓口", "");
        assertThat(bad).hasStatusOk();
        assertThat(words(bad)).contains("人数は 0 以上の数", "同じ引継ぎ先が二つあります");
        assertThat(html(bad))
                .contains("value=\"-1\"", "value=\"窓口\"")
                .contains("href=\"#destinations0.people\"", "id=\"destinations0.people\"");
        assertThat(duties.get(id).version()).isZero();
    }

    private MvcTestResult 直す(String version, String... rows) {
        return lead.post(
                "/duties/" + id + "/edit",
                "version",
                version,
                "note",
                "",
                "destinations[0].section",
                rows[0],
                "destinations[0].part",
                rows[1],
                "destinations[0].people",
                rows[2],
                "destinations[1].section",
                rows[3],
                "destinations[1].part",
                rows[4],
                "destinations[1].people",
                rows[5]);
    }

    @Test
    void 課長は直せず_取り込めない() {
        Employee chief = Employee.login(mvc, "shiba-machizukuri-kacho");
        assertThat(chief.get("/duties/" + id + "/edit")).hasStatus(403);
        assertThat(chief.get("/duties/import")).hasStatus(403);
        assertThat(chief.get("/duties/export.csv")).hasStatusOk();
    }

    @Test
    void 下見では何も変わらず_確かめると取り込み_もう一度取り込むと変わらない() {
        String csv = 見出し + 課 + ",試験に関すること,乙の業務," + 課 + ",0.5\n";
        String preview = 送る(csv);
        String page = lead.page(preview);
        assertThat(page).contains("一覧から外れる業務が 1 件あります", "甲の業務", "乙の業務");
        assertThat(words(lead.get(preview))).contains("新規1件", "外れる1件", "引継ぎ先：" + 課 + " 0.5人");
        assertThat(試験の業務()).containsExactly("甲の業務");

        assertThat(lead.post(preview, "fingerprint", "違う")).hasRedirectedUrl(preview);
        assertThat(試験の業務()).containsExactly("甲の業務");

        assertThat(lead.post(preview, "fingerprint", 印(page))).hasRedirectedUrl("/duties");
        assertThat(試験の業務()).containsExactly("乙の業務");
        assertThat(jdbc.sql("select removed_at is not null from duty where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(duties.all().stream()
                        .filter(duty -> duty.section().equals(課))
                        .findFirst()
                        .orElseThrow()
                        .destinations())
                .containsExactly(new Destination(課, null, new BigDecimal("0.50")));
        assertThat(lead.page(送る(csv))).contains("変更なしの業務 1 件", "取り込むものはありません");
    }

    @Test
    void 誤りがあれば行と列を言い_取り込むボタンを出さない() {
        String page = lead.page(送る(見出し + 課 + ",試験に関すること,乙の業務,,1\n"));
        assertThat(page).contains("誤りがあるため取り込めません", "引継ぎ先がありません").doesNotContain("この内容で取り込む");
    }

    @Test
    void 知らない課と見出しは画面で読み方を選び_次からは尋ねない() {
        String csv = "今の課,業務の見出し,業務,移す先\n" + 課 + ",試験に関すること,甲の業務,取込試験新課\n";
        String preview = 送る(csv);
        assertThat(lead.page(preview)).contains("見出し", "移す先");

        答える(preview, "COLUMN", "移す先", "DESTINATIONS");
        assertThat(lead.page(preview)).contains("課・部の名", "取込試験新課");
        assertThat(答える(preview, "SECTION", "取込試験新課", "でたらめ")).hasRedirectedUrl(preview);
        答える(preview, "SECTION", "取込試験新課", "NEW");
        assertThat(sections.find("取込試験新課")).isEmpty();

        String page = lead.page(preview);
        assertThat(page).contains("新しく加える課・部", "取込試験新課（本庁の組織）", "引継ぎ先");
        assertThat(lead.post(preview, "fingerprint", 印(page))).hasRedirectedUrl("/duties");
        assertThat(sections.find("取込試験新課")).isPresent();
        assertThat(lead.page(送る(csv))).contains("変更なしの業務 1 件");
        assertThat(lead.page("/duties/import")).contains("覚えている読み方", "移す先");
    }

    private MvcTestResult 答える(String preview, String kind, String word, String meaning) {
        return lead.post(
                preview + "/words", "answers[0].kind", kind, "answers[0].word", word, "answers[0].meaning", meaning);
    }

    @Test
    void 空のファイルはそう言い_選んでいなければ選ぶよう言う() {
        assertThat(words(lead.upload("/duties/import", "file", "空.csv", new byte[0])))
                .contains("ファイルが空です。");
        assertThat(words(lead.upload("/duties/import", "file", "", new byte[0])))
                .contains("ファイルを選んでください。");
    }

    @Test
    void 広がりすぎるファイルは413で_読めないファイルは422で断る() throws IOException {
        assertThat(lead.upload("/duties/import", "file", "爆弾.xlsx", 爆弾())).hasStatus(413);
        assertThat(lead.upload("/duties/import", "file", "壊.csv", new byte[] {(byte) 0x81, (byte) 0xFF}))
                .hasStatus(422);
    }

    @Test
    void 下見は送った人にしか見えない() {
        String preview = 送る(見出し);
        assertThat(Employee.login(mvc, "kaikaku").get(preview)).hasStatus(404);
    }

    @Test
    void 書き表せない字があれば_CP932では先に見せる() {
        register.register(
                new DutyDraft(
                        課, null, "試験に関すること", "𠮷の業務", null, List.of(new Destination(課, null, null)), null, null, null),
                null,
                20);
        MvcTestResult asked = lead.get("/duties/export.csv?charset=cp932");
        assertThat(words(asked)).contains("CP932 に書き表せない字があります", "𠮷の業務");
        MvcTestResult forced = lead.get("/duties/export.csv?charset=cp932&replace=true");
        assertThat(forced).hasStatusOk();
        assertThat(new String(
                        forced.getResponse().getContentAsByteArray(), java.nio.charset.Charset.forName("windows-31j")))
                .contains("?の業務");
        assertThat(new String(lead.get("/duties/export.csv").getResponse().getContentAsByteArray(), UTF_8))
                .startsWith("\uFEFF今の課")
                .contains("𠮷の業務");
        assertThat(lead.get("/duties/export.xlsx")).hasStatusOk();
    }

    private String 送る(String csv) {
        MvcTestResult sent = lead.upload("/duties/import", "file", "業務.csv", csv.getBytes(UTF_8));
        assertThat(sent).hasStatus(302);
        return sent.getResponse().getRedirectedUrl();
    }

    private static String 印(String page) {
        Matcher mark =
                Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private List<String> 試験の業務() {
        return duties.all().stream()
                .filter(duty -> duty.section().equals(課))
                .map(Duty::name)
                .toList();
    }

    private static byte[] 爆弾() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
