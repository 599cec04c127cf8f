package jp.michisuji.schedule.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 変更等調書の画面。読めない日付では絞らず、そのことを言う。 */
@ApplicationTest
class ChangePagesWebTest {

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    private Employee lead;

    @BeforeEach
    void 改革担当課長が調書を開く() {
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @ParameterizedTest
    @CsvSource({"九月, '', 令和7年9月3日のように", "令和7年9月31日, '', 令和7年9月3日のように", "令和7年9月5日, 令和7年9月4日, 「から」の日が「まで」の日より後です。"})
    void 日付の誤りを言い_打ったものを残す(String from, String to, String message) {
        MvcTestResult list = lead.get("/schedule/changes?from=" + from + "&to=" + to);

        assertThat(words(list)).contains("日付を確かめてください", message, "日付では絞り込んでいません。");
        assertThat(html(list)).contains("value=\"" + from + "\"");
    }

    @Test
    void 読める日付なら_何も言わずに絞る() {
        assertThat(words(lead.get("/schedule/changes?from=R7.9.1&to=2025-09-30")))
                .doesNotContain("日付を確かめてください");
    }

    @Test
    void 開庁日の画面は_年も和暦で言う() {
        assertThat(words(lead.get("/settings/closed-days?year=2026")))
                .contains("令和8年の国民の祝日", "令和7年", "令和9年")
                .doesNotContain("2026年の国民の祝日");
    }
}
