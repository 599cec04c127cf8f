package jp.michisuji.schedule.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 閉庁日の画面。確かめるまで何も保存せず、確かめたものだけを保存する。 */
@ApplicationTest
class ClosedDayPagesWebTest {

    private static final LocalDate DAY = LocalDate.of(2041, 7, 3);
    private static final String PAGE = "/settings/closed-days";

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private ClosedDays closedDays;

    @Autowired
    private AuditLog audit;

    private Employee lead;

    @BeforeEach
    void 区役所を開く() {
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 元に戻す() {
        closedDays.restore(DAY);
    }

    private MvcTestResult preview(String text) {
        return lead.upload(PAGE + "/preview", "file", "閉庁日.csv", text.getBytes(UTF_8));
    }

    @Test
    void 下見では何も保存しない() {
        assertThat(words(preview("日付,名前\n令和23年7月3日,システム更改\n"))).contains("令和23年7月3日（水）", "システム更改", "新しい", "閉庁日を取り込む");
        assertThat(calendar.isOpen(DAY)).isTrue();
    }

    @Test
    void 確かめて保存するとすぐに暦に表れ_記録に残る() {
        assertThat(lead.post(PAGE, "text", "日付,名前\n2041-07-03,システム更改\n")).hasRedirectedUrl(PAGE);
        assertThat(calendar.closedReason(DAY)).contains("システム更改");
        assertThat(words(lead.get(PAGE))).contains("令和23年7月3日（水）");
        assertThat(audit.ofSubject("calendar", "closed-days"))
                .anyMatch(entry -> entry.summary().contains("閉庁日を1日取り込んだ"));
    }

    @Test
    void 誤りが一つでもあれば_その行を言い_保存のボタンを出さない() {
        assertThat(words(preview("日付,名前\n2041-07-03,更改\nきのう,休み\n")))
                .contains("3行目 日付: 「きのう」は日付として読めません。")
                .doesNotContain("これから計算する期限に効きます。載っていない日は消えません。");
        assertThat(words(preview(""))).contains("ファイルが空です。");
        assertThat(words(lead.post(PAGE, "text", "日付,名前\nきのう,休み\n"))).contains("「きのう」は日付として読めません。");
    }
}
