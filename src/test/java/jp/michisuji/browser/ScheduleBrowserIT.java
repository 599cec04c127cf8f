package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.testing.DemoDatabase;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** 工程表を本物のブラウザーで使う。見た目を target/screenshots に、紙を PDF にして残す。 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
@EnabledIf("jp.michisuji.browser.Chromium#runs")
class ScheduleBrowserIT {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int[] WIDTHS = {1280, 1920, 390};

    /** A3 横。紙の単位は 1/72 インチ。 */
    private static final double A3_WIDTH = 420 / 25.4 * 72;

    private static final double A3_HEIGHT = 297 / 25.4 * 72;
    private static final Pattern MEDIA = Pattern.compile("/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)]");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

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
    void 開いて畳んで絞って選ぶ() {
        try (BrowserContext lead = login(true)) {
            use(lead.pages().get(0));
        }
    }

    @Test
    void 働きを切ったブラウザーでも_同じに使える() {
        try (BrowserContext lead = login(false)) {
            use(lead.pages().get(0));
        }
    }

    @Test
    void 枝を開いても_その行は同じ高さに留まる() {
        try (BrowserContext lead = login(true)) {
            Page page = lead.pages().get(0);
            open(page, "/schedule");
            Locator section = page.locator("[id='section:管理課']");
            section.scrollIntoViewIfNeeded();
            double before = section.boundingBox().y;
            section.locator(".chart__fold").click();
            assertThat(section.locator(".chart__fold")).hasAttribute("aria-expanded", "true");
            assertThat(section.boundingBox().y).isBetween(before - 3, before + 3);
        }
    }

    @Test
    void どの幅とどの目盛りでも_横にあふれない() {
        try (BrowserContext lead = login(true)) {
            Page page = lead.pages().get(0);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 1000);
                for (String zoom : new String[] {"YEAR", "QUARTER", "MONTH", "WEEK"}) {
                    open(page, "/schedule?depth=DUTY.1&depth=ITEM.1&zoom=" + zoom);
                    assertThat(over(page)).as(zoom + " " + width).isLessThanOrEqualTo(0);
                    shot(page, "schedule-" + zoom.toLowerCase(Locale.ROOT) + "-" + width);
                }
                open(page, "/schedule?view=table&depth=DUTY.1");
                assertThat(over(page)).as("表 " + width).isLessThanOrEqualTo(0);
                shot(page, "schedule-table-" + width);
            }
        }
    }

    @Test
    void 紙は_A3横で_割り付けた枚数だけになる() {
        try (BrowserContext lead = login(true)) {
            Page page = lead.pages().get(0);
            open(page, "/schedule/print?depth=DUTY.1");
            int sheets = page.locator(".gantt-sheet").count();
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true)
                    .setPath(SHOTS.resolve("schedule-a3.pdf")));
            Matcher media = MEDIA.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
            int pages = 0;
            while (media.find()) {
                pages++;
                assertThat(Double.parseDouble(media.group(1))).isBetween(A3_WIDTH - 2, A3_WIDTH + 2);
                assertThat(Double.parseDouble(media.group(2))).isBetween(A3_HEIGHT - 2, A3_HEIGHT + 2);
            }
            assertThat(sheets).isGreaterThan(1);
            assertThat(pages).isEqualTo(sheets);
            assertThat(page.locator(".gantt-sheet__demo").first()).hasText("例示データ");
            assertThat(smallest(page)).isGreaterThanOrEqualTo(8);
        }
    }

    private void use(Page page) {
        open(page, "/schedule");
        assertThat(page.locator("h1")).hasText("工程表");
        Locator lane = page.locator("tbody", new Page.LocatorOptions().setHas(page.locator("#DUTY")));
        int folded = lane.locator(".chart__row").count();
        page.locator("#DUTY").getByRole(AriaRole.LINK, named("業務まで")).click();
        assertThat(lane.locator(".chart__row.depth-1").first()).isVisible();
        page.locator("#DUTY").getByRole(AriaRole.LINK, named("課だけ")).click();
        assertThat(lane.locator(".chart__row")).hasCount(folded);
        Locator section = page.locator("[id='section:管理課'] .chart__fold");
        section.focus();
        section.press("Enter");
        assertThat(page.locator("[id='section:管理課'] .chart__fold")).hasAttribute("aria-expanded", "true");
        page.locator(".chart-zoom").getByRole(AriaRole.LINK, named("月")).click();
        assertThat(page.locator(".chart-shift")).containsText("令和7年9月1日（月）〜令和7年9月30日（火）");
        assertThat(page.locator("[id='section:管理課'] .chart__fold")).hasAttribute("aria-expanded", "true");
        page.locator("#words").fill("公害防止指導");
        page.getByRole(AriaRole.BUTTON, button("絞り込む")).click();
        page.locator("#DUTY").getByRole(AriaRole.LINK, named("業務まで")).click();
        assertThat(lane.locator(".chart__row.depth-1")).hasCount(1);
        lane.locator(".chart__row.depth-1 .chart__float a").click();
        assertThat(page.locator("#selected")).containsText("「公害防止指導」の前後");
    }

    /** 紙の字の、いちばん小さい大きさ（ポイント）。 */
    private static double smallest(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object pixels = page.evaluate("() => Math.min(...[...document.querySelectorAll('.gantt-sheet *')]"
                + ".filter(one => one.childNodes.length && [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))"
                + ".map(one => parseFloat(getComputedStyle(one).fontSize)))");
        return Math.round(((Number) pixels).doubleValue() * 72 / 96 * 100) / 100.0;
    }

    private static int over(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    private BrowserContext login(boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTHS[0], 1000)
                .setLocale("ja-JP")
                .setJavaScriptEnabled(script));
        Page page = context.newPage();
        open(page, "/login");
        page.locator("input[name=username]:not([type=hidden])").fill("kaikaku-kacho");
        page.locator("input[name=password]:not([type=hidden])").fill("demo");
        page.locator("input[name=password]:not([type=hidden])").press("Enter");
        assertThat(page.locator("h1")).not().hasText("ログイン");
        return context;
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
