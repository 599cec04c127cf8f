package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.schedule.Change;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.transfer.BudgetWindows;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 予算要求の期間の画面。動かすと、締切から数えた期限が動き、調書に載る。 */
@ApplicationTest
class BudgetWindowPagesWebTest {

    private static final String PAGE = "/settings/budget-windows";

    @Autowired
    private TransferOffice office;

    @Autowired
    private TransferWalk walk;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private BudgetWindows windows;

    @Autowired
    private ChangeRegister register;

    private Employee lead;
    private long window;

    @BeforeEach
    void 令和十年度の当初予算の期間がある() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        window = windows.table()
                .initial(2028)
                .map(known -> known.id())
                .orElseGet(() -> windows.add(2028, Kind.INITIAL, LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 15)));
    }

    private MvcTestResult move(Employee who, String day, String was, String seen, String reason) {
        return who.post(PAGE + "/" + window, typed("令和9", day, was, seen, reason));
    }

    private static String[] typed(String year, String day, String was, String seen, String reason, String... more) {
        List<String> typed = new ArrayList<>(List.of(
                "opensOn.year",
                year,
                "opensOn.month",
                "9",
                "opensOn.day",
                "1",
                "closesOn.year",
                year,
                "closesOn.month",
                "10",
                "closesOn.day",
                day,
                "was",
                was,
                "seen",
                seen,
                "reason",
                reason));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    private String was() {
        var now = windows.get(window);
        return now.opensOn() + " " + now.closesOn();
    }

    @Test
    void 動く期限を確かめてから動かし_期限が動き_調書に載る() {
        long transfer = office.transfer(null);
        office.start("budget-track", transfer);
        new TrackWalk(walk).estimate(transfer, "500", 2028);
        new TrackWalk(walk).through(transfer, "財政課と協議する", "agreed");
        String day = windows.get(window).closesOn().getDayOfMonth() == 15 ? "22" : "15";
        LocalDate moved = LocalDate.of(2027, 10, Integer.parseInt(day));

        assertThat(words(move(lead, day, was(), "", "財政課の都合")))
                .contains("予算を要求する", "この期間にする")
                .as("その締切を待つ予算の筋の、これから来る作業も")
                .contains("査定結果を記録する", "契約する", "これから届く");
        assertThat(windows.get(window).closesOn()).as("まだ動かさない").isNotEqualTo(moved);
        assertThat(move(lead, day, was(), "2028 INITIAL 2027-09-01 " + moved, "財政課の都合" + day))
                .hasRedirectedUrl(PAGE);

        assertThat(walk.task(transfer, "予算を要求する").due().date()).isEqualTo(moved);
        assertThat(register.list(
                        new ChangeRegister.Filter(ChangeCause.Kind.BUDGET_WINDOW, "財政課の都合" + day, null, null), 0, 1))
                .singleElement()
                .extracting(Change::what)
                .isEqualTo("令和10年度当初予算の要求期間");
    }

    @Test
    void 登録を待っていた期限は_期間を加えると決まる() {
        long transfer = office.transfer(null);
        office.start("budget-track", transfer);
        new TrackWalk(walk).estimate(transfer, "500", 2029);
        assertThat(walk.task(transfer, "財政課と協議する").due().date()).isNull();
        String[] typed = typed(
                "令和10", "13", "", "2029 INITIAL 2028-09-01 2028-10-13", "登録", "fiscalYear", "2029", "kind", "INITIAL");
        assertThat(lead.post(PAGE + "/new", typed)).hasRedirectedUrl(PAGE);
        assertThat(walk.task(transfer, "財政課と協議する").due().reason()).startsWith("令和11年度当初予算の要求の締切（令和10年10月13日（金））");
        assertThat(errorOf("closesOn", lead.post(PAGE + "/new", typed))).contains("同じ期間が既にあります");
    }

    @Test
    void 間に合わない見込みの経費を一覧に言葉で出す() {
        if (windows.table().initial(2025).isEmpty()) {
            windows.add(2025, Kind.INITIAL, LocalDate.of(2024, 9, 2), LocalDate.of(2024, 10, 18));
        }
        long transfer = office.transfer(null);
        office.start("budget-track", transfer);
        new TrackWalk(walk).estimate(transfer, "77000", 2025);
        assertThat(words(lead.get(PAGE))).contains("間に合わない見込みの経費", "77,000円", "締切を過ぎた", "令和7年度当初予算の要求の締切");
        assertThat(words(lead.get("/transfers/" + transfer))).contains("締切を過ぎた", "令和7年度当初予算の要求の締切");
        String task = "/tasks/" + walk.task(transfer, "財政課と協議する").taskId();
        assertThat(words(Employee.login(mvc, "zaisei-kacho").get(task))).contains("間に合わない見込みの経費が1件あります", "令和7年度の合計");
    }

    @Test
    void 日の誤りを欄で言い_他の人が先に変えていたら断る() {
        assertThat(errorOf("closesOn", move(lead, "32", was(), "", "理由"))).contains("ある日付を入力してください。");
        assertThat(errorOf("reason", move(lead, "15", was(), "", ""))).contains("理由を入力してください。");
        assertThat(errorOf("closesOn", lead.post(PAGE + "/" + window, typed("令和10", "13", was(), "", "理由"))))
                .contains("令和10年度当初予算の締切は、令和9年度の日にしてください。");
        assertThat(move(lead, "20", "2020-01-01 2020-01-02", "2028 INITIAL 2027-09-01 2027-10-20", "知らずに"))
                .hasStatus(409);
        assertThat(move(lead, "20", "2020-99-99 x", "2028 INITIAL 2027-09-01 2027-10-20", "改ざん"))
                .hasStatus(409);
        String[] tampered = typed(
                "令和9", "13", "", "99999 INITIAL 2027-09-01 2027-10-13", "理由", "fiscalYear", "99999", "kind", "INITIAL");
        assertThat(errorOf("fiscalYear", lead.post(PAGE + "/new", tampered))).contains("年度を選んでください。");
    }

    @Test
    void 課長は見られるが_変えられない() {
        Employee chief = Employee.login(mvc, "shiba-machizukuri-kacho");
        assertThat(words(chief.get(PAGE))).contains("令和10年度当初予算").doesNotContain("期間を加える");
        assertThat(chief.get(PAGE + "/" + window)).hasStatus(403);
        assertThat(Employee.login(mvc, "kaikaku").get(PAGE + "/" + window)).hasStatusOk();
    }
}
