package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 二人が二つのブラウザーで同じ会議の記録を書く。打つそばから保存され、どちらの文も失われない。 */
@BrowserTest
class RecordBrowserIT {

    @Autowired
    JdbcClient jdbc;

    @Test
    void 二人が同じ記録を書くと_別の欄はどちらも残り_同じ欄は両方の文を見せて決めさせる(Screens screens) {
        try (Screen one = screens.login("kaikaku");
                Screen other = screens.login("kaikaku-kacho")) {
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
            other.shots("record-conflict");

            line(second).locator("button[value=BOTH]").click();
            assertThat(value(line(second), "BODY")).hasValue("二人目の文に、一人目が足した\n二人目が書き直した");
            assertThat(value(line(second), "BODY")).isFocused();
            news(first);
            assertThat(value(line(first), "BODY")).hasValue("二人目の文に、一人目が足した\n二人目が書き直した");

            value(line(first), "BODY").press("Control+Enter");
            assertThat(list(first).locator("[data-live-row]")).hasCount(2);
            first.reload();
            assertThat(value(line(first), "BODY")).hasValue("二人目の文に、一人目が足した\n二人目が書き直した");
            one.shots("record");
        }
    }

    @Test
    void 進捗状況表と要検討事項の画面を写す(Screens screens) {
        try (Screen one = screens.login("kaikaku")) {
            for (String path : new String[] {"/progress", "/progress/outside", "/progress/" + handed()}) {
                one.open(path);
                assertThat(one.page().locator("h1")).isVisible();
                one.shots(path.substring(1).replaceAll("\\W", "-").replaceAll("\\d+", "point"));
            }
        }
    }

    private long handed() {
        return jdbc.sql("select min(id) from progress_entry where process_instance_id is not null")
                .query(Long.class)
                .single();
    }

    private Page record(Screen screen) {
        long sitting = jdbc.sql("select id from sitting where body_code = 'BUKAI' and number = '第4回'")
                .query(Long.class)
                .single();
        screen.open("/meetings/" + sitting + "/record");
        return screen.page();
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
}
