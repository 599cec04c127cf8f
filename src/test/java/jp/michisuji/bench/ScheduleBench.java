package jp.michisuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.browser.Chromium;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Visitor;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 工程表の速さ。千の業務を畳んで、また業務まで開いて見る。写しを計算し直す時間も測る。 */
@Measured
@Import({Office.class, TransferOffice.class, TransferWalk.class})
class ScheduleBench {

    private static final String LEAD = "kaikaku-kacho";
    private static final int VIEWS = 40;
    private static final int PILE = 100_000;

    @Autowired
    TransferOffice office;

    @Autowired
    ProgrammeSchedule schedule;

    @Autowired
    OutlineSource outlines;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final int many = Scale.duties();
    private final Figures figures = new Figures("schedule", "工程表（" + many + " 業務）");

    @Test
    void 千の業務の工程表() throws IOException {
        office.open();
        transaction.executeWithoutResult(status -> IntStream.range(0, many).forEach(number -> office.duty(null)));
        computing("始まる前の写し");
        WalkedDuties walked = new WalkedDuties(jdbc, outlines.now());
        walked.walk();
        double before = computing("半ばまで進んだ写し");
        figures.atMost("半ばまで進んだ写しを計算し直す（中央値）／0.4 秒", before / 0.4, 1);
        walked.pile(PILE);
        figures.atMost("済んだほかの仕事 10 万件のあと／前", computing("済んだほかの仕事 10 万件のあとの写し") / before, 1.3);
        figures.note("工程の数", schedule.now().situation().network().steps().size(), "件");
        Visitor reader = Visitor.login(List.of(URI.create("http://localhost:" + port)), LEAD, Office.PASSWORD);
        page(reader, "畳んだ工程表", "/schedule", true);
        page(reader, "業務まで開いた工程表", "/schedule?depth=DUTY.1", false);
        page(reader, "業務まで開いた表", "/schedule?view=table&depth=DUTY.1", false);
        browser("畳んだ工程表", "/schedule");
        browser("業務まで開いた工程表", "/schedule?depth=DUTY.1");
        figures.write();
    }

    /** 何かが記録されるたびに、次に見る人が払う時間。中央値の秒を返す。 */
    private double computing(String name) {
        Samples times = new Samples();
        for (int round = -5; round < 15; round++) {
            transaction.executeWithoutResult(
                    status -> audit.record(Actor.system(), Act.of("bench.touch", "bench", "1", "測定")));
            long began = System.nanoTime();
            assertThat(schedule.now().subjects()).hasSizeGreaterThanOrEqualTo(many);
            if (round >= 0) {
                times.add(Samples.since(began));
            }
        }
        figures.note(name + "を読み、計算し直す（中央値）", times.median() * 1000, "ミリ秒");
        return times.median();
    }

    private void page(Visitor reader, String name, String path, boolean target) {
        Views views = Views.of(reader, path, VIEWS);
        figures.note(name + "、送り終えるまでの中央値", views.times().median() * 1000, "ミリ秒");
        double slow = views.times().quantile(0.95) * 1000;
        if (target) {
            figures.atMost(name + "、送り終えるまでの p95／500 ミリ秒", slow / 500, 1);
        } else {
            figures.note(name + "、送り終えるまでの p95", slow, "ミリ秒");
        }
        figures.note(name + "の大きさ", views.megabytes(), "MB");
    }

    private void browser(String name, String path) {
        if (!Chromium.runs()) {
            return;
        }
        try (Playwright playwright = Chromium.playwright();
                Browser chromium = Chromium.launch(playwright);
                BrowserContext context = chromium.newContext()) {
            com.microsoft.playwright.Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/login");
            page.locator("input[name=username]:not([type=hidden])").fill(LEAD);
            page.locator("input[name=password]:not([type=hidden])").fill(Office.PASSWORD);
            page.locator("input[name=password]:not([type=hidden])").press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            Samples times = new Samples();
            for (int view = -1; view < 5; view++) {
                page.navigate("http://localhost:" + port + path);
                if (view >= 0) {
                    times.add(painted(page) / 1000);
                }
            }
            figures.atMost(name + "、Chromium で初めの眺めまで／1.5 秒", times.median() / 1.5, 1);
        }
    }

    /** 求めてから、初めの中身が描かれるまでのミリ秒。 */
    private static double painted(com.microsoft.playwright.Page page) {
        return ((Number)
                        page.evaluate(
                                "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(Math.max(performance.now(),"
                                        + " ...performance.getEntriesByName('first-contentful-paint').map(one => one.startTime))))))"))
                .doubleValue();
    }
}
