package jp.michisuji.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** 一人の職員の画面。開き、押し、見た目を target/screenshots に残す。 */
final class Screen implements AutoCloseable {

    static final Path SHOTS = Path.of("target", "screenshots");
    static final int WIDE = 1280;
    static final int HEIGHT = 900;

    private static final int PHONE = 390;

    private final Page page;
    private final String address;

    Screen(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + path);
    }

    /** 受付箱の、その語のある行の仕事を開く。 */
    void task(String words) {
        open("/tasks");
        row(words).getByRole(AriaRole.LINK).first().click();
    }

    /** 中身の、その語のある行。 */
    Locator row(String words) {
        return page.locator("main tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator label(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** 済んだと言う知らせ。 */
    Locator success() {
        return page.locator(".banner--success");
    }

    /** 画面の幅をはみ出す画素。 */
    int over() {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** 今見えているところを写す。 */
    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /** 今の画面の全体を、広い画面と電話の幅で写す。 */
    void shots(String name) {
        for (int width : new int[] {WIDE, PHONE}) {
            resize(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        resize(WIDE);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
