package jp.michisuji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 一つの起案が、承認、不在の部長の代決、戻った部長の後閲を経て、決裁書になるまでを、それぞれの職員の画面で歩く。 */
@BrowserTest
class ApprovalBrowserIT {

    private static final String SUBJECT = "改革の窓口の案内について";
    private static final String WHY = "部長が出張中のため";

    @Autowired
    private Clock clock;

    @Test
    void 起案から承認_代決_後閲を経て決裁書になる(Screens screens) {
        try (Screen drafter = screens.login("kaikaku");
                Screen chief = screens.login("kaikaku-kacho");
                Screen director = screens.login("kaikaku-digital-bucho")) {
            String approval = draft(drafter);
            approve(chief);
            leave(director);
            decideInstead(chief);
            sheet(drafter, approval, "【承認】代決");
            comeBack(director);
            review(director);
            sheet(drafter, approval, "後閲（第1版）");
        }
    }

    /** 起案して回議に付し、起案の画面の番地を返す。 */
    private static String draft(Screen drafter) {
        drafter.open("/approvals/new");
        drafter.page().locator("#subject").fill(SUBJECT);
        drafter.page().locator("#body").fill("窓口に置く案内の文を、別紙のとおりとする。");
        drafter.page().locator("#category").selectOption(new SelectOption().setLabel("一般の事務"));
        drafter.label("通常").check();
        drafter.page().locator("#retention").selectOption(new SelectOption().setLabel("5年"));
        drafter.label("公開").check();
        drafter.button("下書きに残す").click();
        assertThat(drafter.success()).containsText("まだ誰にも届いていません");
        drafter.link("経路を確かめて回議に付す").click();
        assertThat(drafter.page().locator("main")).containsText("この案は部長専決です。");
        drafter.button("番号を付けて回議に付す").click();
        assertThat(drafter.success()).containsText("として回議に付しました");
        drafter.shots("approval-sent");
        return drafter.page().url().replaceAll("^.*(/approvals/\\d+).*$", "$1");
    }

    private static void approve(Screen chief) {
        chief.task(SUBJECT);
        assertThat(chief.page().locator("main")).containsText("次は区役所・デジタル改革担当部長に回ります。");
        assertThat(chief.over()).isLessThanOrEqualTo(0);
        chief.shots("approval-task");
        chief.button("承認する").click();
        assertThat(chief.success()).containsText("を承認しました");
    }

    private void leave(Screen director) {
        director.task(SUBJECT);
        assertThat(director.page().locator("main")).containsText("これで決裁になり、文書に封がされます。");
        director.open("/settings/absences/new");
        LocalDate today = LocalDate.now(clock);
        day(director, "from", today);
        day(director, "to", today.plusDays(1));
        director.page().locator("#reason").selectOption(new SelectOption().setLabel("出張"));
        director.button("不在を入れる").click();
        assertThat(director.success()).containsText("不在を入れました");
    }

    private static void day(Screen screen, String field, LocalDate day) {
        screen.page().locator("[name='" + field + ".year']").fill(String.valueOf(day.getYear()));
        screen.page().locator("[name='" + field + ".month']").fill(String.valueOf(day.getMonthValue()));
        screen.page().locator("[name='" + field + ".day']").fill(String.valueOf(day.getDayOfMonth()));
    }

    private static void decideInstead(Screen chief) {
        chief.task(SUBJECT);
        assertThat(chief.button("却下する")).isDisabled();
        chief.button("代決する").click();
        assertThat(chief.page().locator(".error-summary")).containsText("理由を入力してください。");
        chief.page().locator("#words").fill(WHY);
        chief.button("代決する").click();
        assertThat(chief.success()).containsText("を代決しました");
    }

    private static void sheet(Screen drafter, String approval, String words) {
        drafter.open(approval);
        drafter.link("決裁書を見る").click();
        assertThat(drafter.page().locator("main")).containsText(words);
        assertThat(drafter.page().locator("main")).containsText(WHY);
        drafter.shots("approval-sheet");
    }

    private static void comeBack(Screen director) {
        director.open("/tasks");
        assertThat(director.row(SUBJECT)).hasCount(0);
        director.open("/settings/absences");
        director.page().locator("main form button[type=submit]").first().click();
        assertThat(director.success()).containsText("不在を終えました");
    }

    private static void review(Screen director) {
        director.task(SUBJECT);
        assertThat(director.page().locator("h1")).hasText("後閲する");
        assertThat(director.page().locator("main")).containsText("区役所改革担当課長（代決）");
        assertThat(director.page().locator("main")).containsText(WHY);
        director.shots("approval-review");
        director.button("後閲した").click();
        assertThat(director.success()).containsText("後閲しました");
        director.open("/tasks");
        assertThat(director.row(SUBJECT)).hasCount(0);
    }
}
