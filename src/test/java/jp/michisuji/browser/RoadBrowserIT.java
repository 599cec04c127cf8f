package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
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

/** 例示モードを本物のブラウザーで使う。二つの仕事を済ませ、見た目を target/screenshots に残す。 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
@EnabledIf("jp.michisuji.browser.Chromium#runs")
class RoadBrowserIT {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

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
    void 課長が資料を出し改革担当が確かめると審議結果の記録へ進む() {
        try (BrowserContext chief = login("shiba-machizukuri-kacho")) {
            Page page = chief.pages().get(0);
            shots(page, "home", "/");
            shots(page, "inbox", "/tasks");
            page.setViewportSize(WIDE, 900);
            open(page, "/tasks");
            page.getByRole(AriaRole.LINK, named("資料を提出する")).first().click();
            assertThat(page.locator("h1")).hasText("資料を提出する");
            shots(page, "task", page.url());
            page.getByLabel("資料の題名").fill("まちづくり課業務の移管について（第5回部会）");
            page.getByRole(AriaRole.BUTTON, button("資料を提出する")).click();
            assertThat(page.locator(".banner--success")).containsText("資料を提出しました");
        }
        try (BrowserContext office = login("kaikaku")) {
            Page page = office.pages().get(0);
            open(page, "/tasks");
            page.getByRole(AriaRole.LINK, named("資料を確認する")).first().click();
            assertThat(page.locator("main")).containsText("まちづくり課業務の移管について（第5回部会）");
            page.getByRole(AriaRole.BUTTON, button("資料を確認済みにする")).click();
            assertThat(page.locator(".banner--success")).containsText("資料を確認しました");
            open(page, "/items");
            page.getByRole(AriaRole.LINK, named("まちづくり課業務の移管")).click();
            assertThat(page.locator("main")).containsText("審議結果を記録する");
            shots(page, "item", page.url());
        }
    }

    @Test
    void 何も入れずに出すと欄ごとに誤りを言い打った文を残す() {
        try (BrowserContext chief = login("shiba-kumin-kacho")) {
            Page page = chief.pages().get(0);
            open(page, "/tasks");
            page.getByRole(AriaRole.LINK, named("資料を提出する")).first().click();
            page.getByLabel("説明", new Page.GetByLabelOptions().setExact(true)).fill("打った説明");
            page.getByRole(AriaRole.BUTTON, button("資料を提出する")).click();
            assertThat(page.locator(".error-summary")).containsText("資料の題名を入力してください。");
            assertThat(page.getByLabel("説明", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("打った説明");
            shots(page, "error", null);
        }
    }

    @Test
    void 職の数だけ欄のある照会の様式も_本物のサーバーが受け取る() {
        try (BrowserContext lead = login("kaikaku-kacho")) {
            Page page = lead.pages().get(0);
            open(page, "/inquiries/new");
            page.locator("#title").fill("地域の団体に関わる業務について");
            page.getByRole(AriaRole.BUTTON, button("下書きに残す")).click();
            assertThat(page.locator(".banner--success")).containsText("下書きに残しました");
            assertThat(page.locator("#title")).hasValue("地域の団体に関わる業務について");
        }
    }

    private BrowserContext login(String username) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDE, 900).setLocale("ja-JP"));
        Page page = context.newPage();
        open(page, "/login");
        page.locator("input[name=username]:not([type=hidden])").fill(username);
        page.locator("input[name=password]:not([type=hidden])").fill("demo");
        page.locator("input[name=password]:not([type=hidden])").press("Enter");
        assertThat(page.locator("h1")).not().hasText("ログイン");
        return context;
    }

    private void open(Page page, String path) {
        page.navigate(path.startsWith("http") ? path : "http://localhost:" + port + path);
    }

    /** 広い画面と電話の幅で写す。{@code path} がなければ今の画面を写す。 */
    private void shots(Page page, String name, String path) {
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, 900);
            if (path != null) {
                open(page, path);
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(WIDE, 900);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
