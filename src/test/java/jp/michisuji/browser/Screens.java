package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** 職員たちの画面。一人に一つ、別々のブラウザーを開く。 */
final class Screens implements AutoCloseable {

    private static final String PASSWORD = "demo";

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private Screens(Playwright playwright, Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
    }

    static Screens of(String address) {
        Playwright playwright = Chromium.playwright();
        return new Screens(playwright, Chromium.launch(playwright), address);
    }

    Screen login(String username) {
        return login(username, true);
    }

    /** @param script {@code false} なら、働き（JavaScript）を切ったブラウザーで */
    Screen login(String username, boolean script) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(Screen.WIDE, Screen.HEIGHT)
                        .setLocale("ja-JP")
                        .setJavaScriptEnabled(script))
                .newPage();
        Screen screen = new Screen(page, address);
        screen.open("/login");
        page.locator("input[name=username]:not([type=hidden])").fill(username);
        Locator password = page.locator("input[name=password]:not([type=hidden])");
        password.fill(PASSWORD);
        password.press("Enter");
        assertThat(page.locator("h1")).not().hasText("ログイン");
        return screen;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
