package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 工程表を本物のブラウザーで使う。見た目を target/screenshots に、紙を PDF にして残す。 */
@BrowserTest
class ScheduleBrowserIT {

    private static final int[] WIDTHS = {1280, 1920, 390};

    /** A3 横。紙の単位は 1/72 インチ。 */
    private static final double A3_WIDTH = 420 / 25.4 * 72;

    private static final double A3_HEIGHT = 297 / 25.4 * 72;
    private static final Pattern MEDIA = Pattern.compile("/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)]");

    @Test
    void 開いて畳んで絞って選ぶ(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            use(lead);
        }
    }

    @Test
    void 働きを切ったブラウザーでも_同じに使える(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho", false)) {
            use(lead);
        }
    }

    @Test
    void 枝を開いても_その行は同じ高さに留まる(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            Page page = lead.page();
            lead.open("/schedule");
            Locator section = page.locator("[id='section:管理課']");
            section.scrollIntoViewIfNeeded();
            double before = section.boundingBox().y;
            section.locator(".chart__fold").click();
            assertThat(section.locator(".chart__fold")).hasAttribute("aria-expanded", "true");
            assertThat(section.boundingBox().y).isBetween(before - 3, before + 3);
        }
    }

    @Test
    void どの幅とどの目盛りでも_横にあふれない(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            for (int width : WIDTHS) {
                lead.resize(width);
                for (String zoom : new String[] {"YEAR", "QUARTER", "MONTH", "WEEK"}) {
                    lead.open("/schedule?depth=DUTY.1&depth=ITEM.1&zoom=" + zoom);
                    assertThat(lead.over()).as(zoom + " " + width).isLessThanOrEqualTo(0);
                    lead.shot("schedule-" + zoom.toLowerCase(Locale.ROOT) + "-" + width);
                }
                lead.open("/schedule?view=table&depth=DUTY.1");
                assertThat(lead.over()).as("表 " + width).isLessThanOrEqualTo(0);
                lead.shot("schedule-table-" + width);
            }
        }
    }

    @Test
    void 紙は_A3横で_割り付けた枚数だけになる(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            Page page = lead.page();
            lead.open("/schedule/print?depth=DUTY.1");
            int sheets = page.locator(".gantt-sheet").count();
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true)
                    .setPath(Screen.SHOTS.resolve("schedule-a3.pdf")));
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

    private static void use(Screen lead) {
        Page page = lead.page();
        lead.open("/schedule");
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
        lead.button("絞り込む").click();
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

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
