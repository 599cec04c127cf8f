package jp.michisuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.Michisuji;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.browser.Chromium;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.testing.DemoDatabase;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Visitor;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** 工程表の速さ。千の業務を畳んで、また業務まで開いて見る。写しを計算し直す時間も測る。 */
@SpringBootTest(
        classes = Michisuji.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "michisuji.access.bcrypt-strength=4",
            "michisuji.mail.poll=3600000",
            "michisuji.audit.seal-every=1h",
            "spring.session.jdbc.cleanup-cron=-",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = DemoDatabase.class)
@Import({Office.class, TransferOffice.class, TransferWalk.class})
@DirtiesContext
class ScheduleBench {

    private static final String LEAD = "kaikaku-kacho";
    private static final int VIEWS = 40;

    @Autowired
    TransferOffice office;

    @Autowired
    ProgrammeSchedule schedule;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final int many = "small".equals(Scale.name()) ? 100 : 1_000;
    private final Figures figures = new Figures("schedule", "工程表（" + many + " 業務）");

    @Test
    void 千の業務の工程表() throws IOException {
        office.open();
        transaction.executeWithoutResult(status -> IntStream.range(0, many).forEach(number -> office.duty(null)));
        computing();
        Visitor reader = Visitor.login(List.of(URI.create("http://localhost:" + port)), LEAD, Office.PASSWORD);
        page(reader, "畳んだ工程表", "/schedule", true);
        page(reader, "業務まで開いた工程表", "/schedule?depth=DUTY.1", false);
        page(reader, "業務まで開いた表", "/schedule?view=table&depth=DUTY.1", false);
        browser("畳んだ工程表", "/schedule");
        browser("業務まで開いた工程表", "/schedule?depth=DUTY.1");
        figures.write();
    }

    /** 何かが記録されるたびに、次に見る人が払う時間。 */
    private void computing() {
        Samples times = new Samples();
        for (int round = -3; round < 10; round++) {
            transaction.executeWithoutResult(
                    status -> audit.record(Actor.system(), Act.of("bench.touch", "bench", "1", "測定")));
            long began = System.nanoTime();
            assertThat(schedule.now().subjects()).hasSizeGreaterThanOrEqualTo(many);
            if (round >= 0) {
                times.add(since(began));
            }
        }
        figures.note("写しを読み、計算し直す（中央値）", times.median() * 1000, "ミリ秒");
        figures.note("工程の数", schedule.now().situation().network().steps().size(), "件");
    }

    private void page(Visitor reader, String name, String path, boolean target) {
        Samples times = new Samples();
        Visitor.Page page = null;
        for (int view = -VIEWS / 2; view < VIEWS; view++) {
            long began = System.nanoTime();
            page = reader.get(path);
            if (view >= 0) {
                times.add(since(began));
            }
        }
        assertThat(page.status()).isEqualTo(200);
        figures.note(name + "、送り終えるまでの中央値", times.median() * 1000, "ミリ秒");
        if (target) {
            figures.atMost(name + "、送り終えるまでの p95／500 ミリ秒", times.quantile(0.95) * 1000 / 500, 1);
        } else {
            figures.note(name + "、送り終えるまでの p95", times.quantile(0.95) * 1000, "ミリ秒");
        }
        figures.note(name + "の大きさ", page.body().getBytes(StandardCharsets.UTF_8).length / 1e6, "MB");
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

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
