package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 工程表のまわりの画面と報告書を、本物のブラウザーで使い、刷る。 */
@BrowserTest
class OverviewBrowserIT {

    private static final Pattern PAGE = Pattern.compile("/MediaBox\\s*\\[");

    /** 10.5 ポイント。 */
    private static final double BODY = 14;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingPlanning planning;

    @Autowired
    MeetingRegistry registry;

    @Test
    void 会議のまとめは_議題のいちばん多い会議でも_作った長い会議でも_A4の一枚に収まる(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            Page page = lead.page();
            for (Sitting sitting : sittings.all()) {
                assertThat(pages(lead, sitting.id())).as(sitting.title()).isEqualTo(1);
            }
            for (int items : new int[] {3, 8, 16, 60}) {
                assertThat(pages(lead, crowded(items))).as("議題" + items + "件").isEqualTo(1);
            }
            assertThat(page.locator(".leaf--one")).containsText(Pattern.compile("ほか[0-9]+件"));
            assertThat(smallest(page)).isGreaterThanOrEqualTo(BODY);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            lead.link("全文を開く").click();
            assertThat(page.locator(".leaf--report")).containsText("60　");
        }
    }

    @Test
    void 仮の変更の前と後は_働きを切っても_文と帯で見える(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho", false)) {
            Page page = lead.page();
            lead.open("/schedule/what-if?subject=duty:7");
            String path = page.locator("select[name=path] option").nth(1).getAttribute("value");
            page.locator("select[name=path]").selectOption(path);
            page.locator("input[name=days]").fill("60");
            page.locator("button:has-text('遅らせてみる')").click();
            assertThat(page.locator(".what-if-says li").first()).containsText("4月1日に間に合わない業務: ");
            assertThat(page.locator(".what-if-says .forecast").first()).containsText("いまの見込みでは、");
            assertThat(page.locator(".shift-table tbody tr").first()).containsText("開庁日遅くなる");
            Locator bars = page.locator(".shift-table tbody .chart__bars").first();
            assertThat(bars.locator(".bar--before")).hasCount(1);
            assertThat(bars.locator(".bar--late")).hasCount(1);
            assertThat(bars.locator("text")).hasText("超過");
            assertThat(bars.boundingBox().width).isGreaterThan(200);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Screen.SHOTS.resolve("what-if-1280.png"))
                    .setFullPage(true));
        }
    }

    @Test
    void 工程表は_鍵盤だけで_見えるところを順にたどれる(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            Page page = lead.page();
            lead.open("/schedule?depth=ITEM.1");
            int all = ((Number) page.evaluate("() => document.querySelectorAll('main :is(a[href], button, summary,"
                            + " input:not([type=hidden]), select, [tabindex=\"0\"])').length"))
                    .intValue();
            page.locator("main h1").click();
            Set<Integer> reached = new LinkedHashSet<>();
            for (int at = 0; at < all; at++) {
                page.keyboard().press("Tab");
                Object seen = page.evaluate(FOCUS);
                assertThat(seen).as(at + "番目").isInstanceOf(Number.class);
                reached.add(((Number) seen).intValue());
            }
            assertThat(reached).hasSize(all);
        }
    }

    /** いま居る所が、隠れず、印の付いて見えるなら、その順番。見えなければ何であるかを言う。 */
    private static final String FOCUS =
            """
            () => {
              const here = document.activeElement;
              const box = here.getBoundingClientRect();
              const x = box.x + Math.min(box.width / 2, 20), y = box.y + Math.min(box.height / 2, 12);
              const top = document.elementFromPoint(x, y);
              const shown = top && (here.contains(top) || top.contains(here));
              const ring = parseFloat(getComputedStyle(here).outlineWidth) >= 2;
              const all = [...document.querySelectorAll('main :is(a[href], button, summary, input:not([type=hidden]), select, [tabindex="0"])')];
              return shown && ring ? all.indexOf(here) : here.outerHTML.slice(0, 160) + ' ' + shown + ' ' + ring;
            }""";

    private static int pages(Screen lead, long sitting) {
        lead.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        lead.open("/reports/sitting?sitting=" + sitting);
        byte[] pdf = lead.page()
                .pdf(new Page.PdfOptions()
                        .setPreferCSSPageSize(true)
                        .setPath(Screen.SHOTS.resolve("sitting-" + sitting + ".pdf")));
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private long crowded(int items) {
        long sitting = planning.plan(
                        Sitting.planned("CHOGI", "議題の多い会議" + items, null, LocalDate.of(2025, 12, 3)), Actor.system())
                .id();
        IntStream.rangeClosed(1, items)
                .forEach(at -> registry.agendaItem(
                        sitting,
                        "支所に残す業務と部へ移す業務の分け方及び執行体制の見直しに伴う執務場所の整理について（その" + at + "）",
                        at % 3 == 0 ? AgendaKind.REPORT : AgendaKind.DELIBERATION));
        return sitting;
    }

    private static double smallest(Page page) {
        Object pixels = page.evaluate("() => Math.min(...[...document.querySelectorAll('.leaf--one *')]"
                + ".filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))"
                + ".map(one => parseFloat(getComputedStyle(one).fontSize)))");
        return ((Number) pixels).doubleValue();
    }
}
