package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.BudgetLines;
import jp.michisuji.transfer.StaffingNeeds;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 三つの筋の様式の画面。どの様式も開き、打ったものを保ち、誤りを欄で言う。 */
@ApplicationTest
class TrackFormsWebTest {

    @Autowired
    private TransferOffice office;

    @Autowired
    private TransferWalk walk;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private BudgetLines lines;

    @Autowired
    private StaffingNeeds needs;

    private TrackWalk by;
    private long transfer;

    @BeforeEach
    void 移管がある() {
        clock.reset();
        office.open();
        by = new TrackWalk(walk);
        transfer = office.transfer(null);
    }

    /** その仕事を持つ職の人として画面を開く。 */
    private String opened(String step) {
        WorkItem task = walk.task(transfer, step);
        MvcTestResult page = Employee.login(mvc, task.postCode()).get("/tasks/" + task.taskId());
        assertThat(page).as(step).hasStatusOk();
        return words(page);
    }

    private MvcTestResult send(String step, String... typed) {
        WorkItem task = walk.task(transfer, step);
        return Employee.login(mvc, task.postCode()).post("/tasks/" + task.taskId(), typed);
    }

    @Test
    void 予算の様式はどれも開き_額と合計を見せる() {
        office.start("budget-track", transfer);
        assertThat(opened("経費を積算する")).contains("経費 1", "執行年度", "経費なしと記録する");
        by.estimate(transfer, "1200000", 2030);
        assertThat(opened("財政課と協議する")).contains("1,200,000円", "令和12年度の合計", "要求期間が未登録");
        by.through(transfer, "財政課と協議する", "agreed");
        assertThat(opened("予算を要求する")).contains("間仕切りの移設の手当て");
        by.request(transfer, null);
        assertThat(opened("査定結果を記録する")).contains("間仕切りの移設の認められた額（円）", "積算は1,200,000円です。");
        by.assess(transfer, "granted", "900000");
        assertThat(opened("予算案を記録する")).contains("査定 900,000円");
        by.through(transfer, "予算案を記録する", null);
        assertThat(opened("議決を記録する")).contains("修正可決を記録する");
        by.through(transfer, "議決を記録する", "passed");
        assertThat(opened("配当を記録する")).contains("契約せずに終える");
        by.through(transfer, "配当を記録する", "contract", "契約する", "failed");
        assertThat(opened("契約する")).contains("これまでに不調が1回ありました");
    }

    @Test
    void 人員と例規の様式もどれも開く() {
        office.start("staffing-track", transfer);
        opened("業務改善を検討する");
        by.through(transfer, "業務改善を検討する", null);
        assertThat(opened("必要人員を出す")).contains("土木管理課　移管後に要る人員（人）", "星取表の必要人員数: 1");
        by.countPeople(transfer, "1", "2");
        assertThat(opened("人事課と定数を協議する")).contains("＋1", "合計");
        for (String step : new String[] {"人事課と定数を協議する", "決裁ルートを確認する", "財務システムに対応する", "窓口・書類収受を決める"}) {
            opened(step);
            by.through(
                    transfer,
                    step,
                    step.startsWith("人事")
                            ? "agreed"
                            : step.startsWith("財務") ? "done" : step.startsWith("窓口") ? "both" : null);
        }
        office.start("rules-track", transfer);
        opened("例規を洗い出す");
        by.through(transfer, "例規を洗い出す", "needed");
        opened("改正案を作る");
        by.draftAmendment(transfer);
        opened("法規審査を受ける");
        by.through(transfer, "法規審査を受ける", "passed");
        opened("庁議にかける");
        by.through(transfer, "庁議にかける", "regulation");
        opened("規程改正を決める");
        by.through(transfer, "規程改正を決める", null);
        opened("公布・施行を記録する");
    }

    @Test
    void 積算の誤りを行ごとに言い_打ったものを残す() {
        office.start("budget-track", transfer);
        MvcTestResult wrong = send(
                "経費を積算する",
                "outcome",
                "estimate",
                "rows[0].kind",
                "REPRINT",
                "rows[0].what",
                "封筒の刷り直し",
                "rows[0].amount",
                "百万円",
                "rows[0].year",
                "2026",
                "rows[1].amount",
                "2,000");
        assertThat(errorOf("rows[0].amount", wrong)).contains("整数で入力してください。");
        assertThat(errorOf("rows[1].kind", wrong)).contains("経費の種類を選んでください。");
        assertThat(Employee.html(wrong)).contains("封筒の刷り直し", "百万円");
        assertThat(errorOf("rows[0].what", send("経費を積算する", "outcome", "estimate")))
                .contains("経費を一行以上入力してください。");
        assertThat(words(send("経費を積算する", "outcome", "none", "note", "わけ", "rows[0].amount", "1")))
                .contains("積算した行があります。");
        assertThat(errorOf(
                        "rows[0].wayOut",
                        send(
                                "経費を積算する",
                                "outcome",
                                "estimate",
                                "rows[0].kind",
                                "OTHER",
                                "rows[0].what",
                                "運搬",
                                "rows[0].amount",
                                "1",
                                "rows[0].year",
                                "2029",
                                "rows[0].wayOut",
                                "SUPPLEMENTARY",
                                "rows[0].reason",
                                "わけ")))
                .contains("これから間に合う補正予算の要求期間がありません");
        assertThat(lines.of(transfer).empty()).isTrue();
    }

    @Test
    void 知らない種類や年度でも落ちずに断る() {
        office.start("budget-track", transfer);
        MvcTestResult wrong = send(
                "経費を積算する",
                "outcome",
                "estimate",
                "rows[0].kind",
                "BRIBE",
                "rows[0].what",
                "封筒",
                "rows[0].amount",
                "1",
                "rows[0].year",
                "９９９９９");
        assertThat(wrong.getResponse().getStatus()).isLessThan(500);
        assertThat(errorOf("rows[0].year", send("経費を積算する", "rows[0].amount", "1", "rows[0].year", "９９９９９")))
                .contains("執行年度を選んでください。");
        assertThat(lines.of(transfer).empty()).isTrue();
    }

    @Test
    void 積算を超える査定と_開いたあとに変わった引継ぎ先を断る() {
        office.start("budget-track", transfer);
        by.estimate(transfer, "100", 2030);
        by.through(transfer, "財政課と協議する", "agreed");
        by.request(transfer, null);
        long line = lines.of(transfer).lines().get(0).id();
        assertThat(errorOf(
                        "granted[" + line + "]",
                        send("査定結果を記録する", "outcome", "granted", "granted[" + line + "]", "101")))
                .contains("積算の額（100円）を超えています。");

        office.start("staffing-track", transfer);
        by.through(transfer, "業務改善を検討する", null);
        assertThat(words(send("必要人員を出す", "rows[0].section", "ない課", "rows[0].now", "1", "rows[0].then", "1")))
                .contains("開いたあとに引継ぎ先が変わりました。");
        assertThat(needs.of(transfer).empty()).isTrue();
    }
}
