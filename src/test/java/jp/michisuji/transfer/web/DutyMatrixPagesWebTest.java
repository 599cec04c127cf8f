package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Statements;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.DutyDraft;
import jp.michisuji.transfer.DutyRegister;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 星取表と課・部の差引の画面。試験ごとに自分の課と業務を載せ、終わったら消す。 */
@ApplicationTest
class DutyMatrixPagesWebTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final String GIVER = "星取試験課";
    private static final String STAYING = "支所星取試験課";
    private static final String TAKER = "星取受入課";

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DutySections sections;

    @Autowired
    private DutyRegister register;

    @Autowired
    private TransferOffice transferOffice;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Tracks tracks;

    @Autowired
    private JdbcClient jdbc;

    private Employee chief;

    @BeforeEach
    void 課長が星取表の前に座る() {
        clock.reset();
        office.open();
        chief = Employee.login(mvc, "shiba-machizukuri-kacho");
        sections.put(new DutySection(GIVER, true, List.of()), 901, null);
        sections.put(new DutySection(STAYING, true, List.of()), 902, null);
        sections.put(new DutySection(TAKER, false, List.of()), 903, null);
    }

    @AfterEach
    void 片付ける() {
        jdbc.sql("delete from duty_destination where duty_id in (select id from duty where section = ?)")
                .param(GIVER)
                .update();
        jdbc.sql("delete from duty where section = ?").param(GIVER).update();
        jdbc.sql("delete from duty_section where name in (?, ?, ?)")
                .params(GIVER, STAYING, TAKER)
                .update();
    }

    private void duty(int order, String name, String headcount, Destination... destinations) {
        register.register(
                new DutyDraft(GIVER, "星取係", "占用に関すること", name, headcount, List.of(destinations), DAY, null, null),
                null,
                order);
    }

    private static Destination to(String section, String part) {
        return new Destination(section, part, null);
    }

    private static String of(String path, String value) {
        return path + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String mine(String query) {
        return of("/duties?section=", GIVER) + query;
    }

    private void 三件() {
        duty(1, "道路占用許可<b>", "1.5", to(STAYING, "町会等"), to(TAKER, null));
        duty(2, "河川占用", "0.5", to(TAKER, null));
        duty(3, "住民の相談", "2", to(STAYING, null));
    }

    @Test
    void 業務を行に_引継ぎ先を列に並べ_分担と人員と移管日を出す() {
        三件();
        String html = html(chief.get(mine("")));
        assertThat(html)
                .contains("data-label=\"" + STAYING + "\">○ 町会等</td>", "data-label=\"" + TAKER + "\">○</td>")
                .contains("道路占用許可&lt;b&gt;")
                .contains("令和9年4月1日（木）", "星取試験課　星取係", "占用に関すること");
        assertThat(words(chief.get(mine(""))))
                .contains("3件", "今の課: 星取試験課", "！分担未記入", "未開始")
                .contains("0件 → 2件", "0人 → 0.5人 未分割1件", "0人 → 2人 未分割1件");
    }

    @Test
    void 条件で絞り込み_合うものがなければそう言う() {
        三件();
        assertThat(words(chief.get(mine("&check=PARTS")))).contains("1件").doesNotContain("河川占用", "住民の相談");
        assertThat(words(chief.get(mine("&disposition=TRANSFERRED"))))
                .contains("河川占用")
                .doesNotContain("道路占用");
        assertThat(words(chief.get(mine("&on=2026-04-01")))).contains("条件に合う業務はありません", "すべての業務を見る");
        assertThat(words(chief.get(mine("&sort=NAME")))).contains("星取試験課　星取係　占用に関すること");
        assertThat(chief.get("/duties?disposition=x")).hasStatus(400);
    }

    @Test
    void 始めた移管は_状態と準備のしるしと言葉を出す() {
        long transfer = transferOffice.transfer(null);
        tracks.started(transfer, Track.MANUAL, "no-instance");
        String name = transfers.get(transfer).dutyName();
        assertThat(html(chief.get(of("/duties?words=", name))))
                .contains("data-label=\"手順書\" class=\"mark\">◐ 進行中</td>", "準備を決めている");
        assertThat(html(chief.get(of("/duties?track=MANUAL&mark=DONE&words=", name))))
                .contains("条件に合う業務はありません");
    }

    @Test
    void 取込みの入口は取り込める人にだけ見え_受け取りは皆にある() {
        三件();
        assertThat(html(chief.get("/duties")))
                .contains("/duties/export.xlsx", "/duties/export.csv")
                .doesNotContain("/duties/import");
        assertThat(html(Employee.login(mvc, "kaikaku-kacho").get("/duties"))).contains("/duties/import");
        assertThat(html(Employee.login(mvc, "viewer").get("/"))).contains(">星取表</a>");
    }

    @Test
    void 課の頁は来る業務と出る業務と差引を言い_増える課に前提を添える() {
        三件();
        assertThat(words(chief.get(of("/duties/sections/", TAKER))))
                .contains("業務量が増える部署です。人員増だけでなく業務改善を前提とします", "来る業務", "2件", "＋0.5人", "2㎡", "欄は「1.5」")
                .doesNotContain("出る業務 ");
        assertThat(words(chief.get(of("/duties/sections/", GIVER))))
                .contains("出る業務", "星取受入課", "よそへ出ない業務", "住民の相談", "−0.5人")
                .doesNotContain("業務量が増える部署です");
        assertThat(words(chief.get(of("/duties/sections/", STAYING)))).contains("支所に残って受け持つ業務", "±0人");
        assertThat(chief.get("/duties/sections/no-such-section")).hasStatus(404);
    }

    @Test
    void 課の一覧は業務に出る課だけを並べ_増える課に言葉の札を付ける() {
        assertThat(words(chief.get("/duties/sections"))).doesNotContain(TAKER);
        三件();
        assertThat(words(chief.get("/duties/sections"))).contains(GIVER, TAKER, "業務量が増える", "支所の組織");
    }

    @Test
    void 業務が一件もなければ_どうすれば並ぶかを言う() {
        jdbc.sql("update duty set removed_at = timestamptz '2000-01-01' where removed_at is null")
                .update();
        try {
            assertThat(words(chief.get("/duties"))).contains("業務はまだありません").doesNotContain("取り込む</a>");
            assertThat(html(Employee.login(mvc, "kaikaku-kacho").get("/duties")))
                    .contains("href=\"/duties/import\">取り込む</a>");
            assertThat(words(chief.get("/duties/sections"))).contains("課・部はまだありません");
        } finally {
            jdbc.sql("update duty set removed_at = null where removed_at = timestamptz '2000-01-01'")
                    .update();
        }
    }

    @Test
    void 業務が十件でも二百件でも_データベースへの文の数は変わらない() {
        List<String> pages = List.of("/duties", "/duties/sections", of("/duties/sections/", TAKER));
        many(0, 10);
        pages.forEach(chief::get);
        List<List<String>> few = pages.stream().map(this::statements).toList();
        many(10, 200);
        assertThat(pages.stream().map(this::statements).toList()).isEqualTo(few);
        assertThat(few).allSatisfy(statements -> assertThat(statements).isNotEmpty());
    }

    /** 組織の版は、時々だけ確かめるので数えない。 */
    private List<String> statements(String page) {
        return Statements.during(() -> assertThat(chief.get(page)).hasStatusOk()).stream()
                .filter(statement -> !statement.contains("organization_version"))
                .toList();
    }

    @Test
    void 千件の一頁は1_5メガバイトに収まる() {
        many(0, 1000);
        assertThat(chief.page("/duties").getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(1_500_000);
    }

    private void many(int from, int to) {
        for (int i = from; i < to; i++) {
            duty(100 + i, "星取試験の業務" + i, "1", to(STAYING, "町会等"), to(TAKER, null));
        }
    }
}
