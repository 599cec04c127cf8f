package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import jp.michisuji.testing.DemoDatabase;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** 二人が二つのブラウザーで同じ会議の記録を書く。打つそばから保存され、どちらの文も失われない。 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
@EnabledIf("jp.michisuji.browser.Chromium#runs")
class RecordBrowserIT {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void 開く() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void 閉じる() {
        playwright.close();
        ClockUtil.reset();
    }

    @Test
    void 二人が同じ記録を書くと_別の欄はどちらも残り_同じ欄は両方の文を見せて決めさせる() {
        try (BrowserContext one = login("kaikaku");
                BrowserContext other = login("kaikaku-kacho")) {
            Page first = record(one);
            Page second = record(other);

            list(first).locator("[data-live-add] button").click();
            Locator added = line(first);
            assertThat(added).isVisible();
            assertThat(value(added, "HEADING")).isFocused();
            news(second);
            assertThat(line(second)).isVisible();

            value(added, "HEADING").fill("○全般について");
            assertThat(after(added, "HEADING")).containsText("保存しました");
            value(line(second), "BODY").fill("二人目の文");
            assertThat(after(line(second), "BODY")).containsText("保存しました");
            news(first);
            news(second);
            assertThat(value(line(first), "BODY")).hasValue("二人目の文");
            assertThat(value(line(second), "HEADING")).hasValue("○全般について");

            value(line(first), "BODY").fill("二人目の文に、一人目が足した");
            assertThat(after(line(first), "BODY")).containsText("保存しました");
            value(line(second), "BODY").fill("二人目が書き直した");
            assertThat(after(line(second), "BODY")).containsText("他の職員が先に書きました");
            assertThat(after(line(second), "BODY")).containsText("二人目の文に、一人目が足した");
            assertThat(value(line(second), "BODY")).hasValue("二人目が書き直した");
            shot(second, "record-conflict");

            line(second).locator("button[value=BOTH]").click();
            assertThat(value(line(second), "BODY")).hasValue("二人目の文に、一人目が足した\n二人目が書き直した");
            assertThat(value(line(second), "BODY")).isFocused();
            news(first);
            assertThat(value(line(first), "BODY")).hasValue("二人目の文に、一人目が足した\n二人目が書き直した");

            value(line(first), "BODY").press("Control+Enter");
            assertThat(list(first).locator("[data-live-row]")).hasCount(2);
            first.reload();
            assertThat(value(line(first), "BODY")).hasValue("二人目の文に、一人目が足した\n二人目が書き直した");
            shot(first, "record");
        }
    }

    @Test
    void 進捗状況表と要検討事項の画面を写す() {
        try (BrowserContext one = login("kaikaku")) {
            Page page = one.pages().get(0);
            for (String path : new String[] {"/progress", "/progress/outside", "/progress/" + handed()}) {
                open(page, path);
                assertThat(page.locator("h1")).isVisible();
                shot(page, path.substring(1).replaceAll("\\W", "-").replaceAll("\\d+", "point"));
            }
        }
    }

    private long handed() {
        return jdbc.sql("select min(id) from progress_entry where process_instance_id is not null")
                .query(Long.class)
                .single();
    }

    private Page record(BrowserContext context) {
        long sitting = jdbc.sql("select id from sitting where body_code = 'BUKAI' and number = '第4回'")
                .query(Long.class)
                .single();
        Page page = context.pages().get(0);
        open(page, "/meetings/" + sitting + "/record");
        return page;
    }

    /** 会議の二つ目の議題の、主なやりとり。 */
    private static Locator list(Page page) {
        return page.locator(".live-part").nth(1).locator(".live-list").nth(1);
    }

    private static Locator line(Page page) {
        return list(page).locator("[data-live-row]").first();
    }

    private static Locator value(Locator line, String field) {
        return line.locator(".live--" + field + " [data-live-value]");
    }

    private static Locator after(Locator line, String field) {
        return line.locator(".live--" + field + " .live__after");
    }

    /** 15秒ごとの読み直しを、待たずに起こす。 */
    private static void news(Page page) {
        page.waitForResponse(
                response -> response.url().contains("/record/news"),
                () -> page.evaluate("htmx.trigger('#live-news', 'live-news')"));
    }

    private BrowserContext login(String username) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("ja-JP"));
        Page page = context.newPage();
        open(page, "/login");
        page.locator("input[name=username]:not([type=hidden])").fill(username);
        page.locator("input[name=password]:not([type=hidden])").fill("demo");
        page.locator("input[name=password]:not([type=hidden])").press("Enter");
        assertThat(page.locator("h1")).not().hasText("ログイン");
        return context;
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static void shot(Page page, String name) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1280, 900);
    }
}
