package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** 例示モードを本物のブラウザーで使う。二つの仕事を済ませ、見た目を target/screenshots に残す。 */
@BrowserTest
class RoadBrowserIT {

    @Test
    void 課長が資料を出し改革担当が確かめると審議結果の記録へ進む(Screens screens) {
        try (Screen chief = screens.login("shiba-machizukuri-kacho")) {
            Page page = chief.page();
            chief.open("/");
            chief.shots("home");
            chief.open("/tasks");
            chief.shots("inbox");
            chief.open("/tasks");
            chief.link("資料を提出する").first().click();
            assertThat(page.locator("h1")).hasText("資料を提出する");
            chief.shots("task");
            page.getByLabel("資料の題名").fill("まちづくり課業務の移管について（第5回部会）");
            chief.button("資料を提出する").click();
            assertThat(chief.success()).containsText("資料を提出しました");
        }
        try (Screen office = screens.login("kaikaku")) {
            Page page = office.page();
            office.open("/tasks");
            office.link("資料を確認する").first().click();
            assertThat(page.locator("main")).containsText("まちづくり課業務の移管について（第5回部会）");
            office.button("資料を確認済みにする").click();
            assertThat(office.success()).containsText("資料を確認しました");
            office.open("/items");
            office.link("まちづくり課業務の移管").click();
            assertThat(page.locator("main")).containsText("審議結果を記録する");
            office.shots("item");
        }
    }

    @Test
    void 何も入れずに出すと欄ごとに誤りを言い打った文を残す(Screens screens) {
        try (Screen chief = screens.login("shiba-kumin-kacho")) {
            Page page = chief.page();
            chief.open("/tasks");
            chief.link("資料を提出する").first().click();
            chief.label("説明").fill("打った説明");
            chief.button("資料を提出する").click();
            assertThat(page.locator(".error-summary")).containsText("資料の題名を入力してください。");
            assertThat(chief.label("説明")).hasValue("打った説明");
            chief.shots("error");
        }
    }

    @Test
    void 職の数だけ欄のある照会の様式も_本物のサーバーが受け取る(Screens screens) {
        try (Screen lead = screens.login("kaikaku-kacho")) {
            Page page = lead.page();
            lead.open("/inquiries/new");
            page.locator("#title").fill("地域の団体に関わる業務について");
            lead.button("下書きに残す").click();
            assertThat(lead.success()).containsText("下書きに残しました");
            assertThat(page.locator("#title")).hasValue("地域の団体に関わる業務について");
        }
    }
}
