package jp.michisuji.transfer;

import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.BudgetWindow.Kind;

/**
 * 予算要求。一つの業務の移管の経費を、どの期間に要求するか。経費が分かれば最も早く締め切る期間、まだなら移管日の前日の年度の当初予算とする
 * （令和9年4月1日の移管に要る経費は令和8年度予算に計上する。T20）。
 *
 * @param window 要求する期間。なければ {@code null}
 * @param awaitedKey 期間の登録を待つ、基準日としての符号
 * @param why 期間がないわけ
 */
public record BudgetRequest(BudgetWindow window, String awaitedKey, String name, String why) {

    static final String WITHOUT_VOTE = "budget-window:none";

    public static BudgetRequest of(BudgetPlan plan, BudgetWindowTable windows, LocalDate transferOn) {
        if (!plan.empty() && !plan.needsVote()) {
            return new BudgetRequest(null, WITHOUT_VOTE, "予算要求の締切", "流用・予備費で賄うため要求期間なし");
        }
        return windows.earliest(plan).map(BudgetRequest::in).orElseGet(() -> initial(year(plan, transferOn), windows));
    }

    private static int year(BudgetPlan plan, LocalDate transferOn) {
        return plan.empty()
                ? JapaneseDate.fiscalYear(transferOn.minusDays(1))
                : plan.totals().firstKey();
    }

    private static BudgetRequest initial(int year, BudgetWindowTable windows) {
        return windows.initial(year)
                .map(BudgetRequest::in)
                .orElseGet(() -> new BudgetRequest(
                        null,
                        BudgetWindow.awaitedKey(year, Kind.INITIAL),
                        name(BudgetWindow.budgetName(year, Kind.INITIAL)),
                        "要求期間が未登録"));
    }

    private static BudgetRequest in(BudgetWindow window) {
        return new BudgetRequest(window, null, name(window.budgetName()), null);
    }

    private static String name(String budget) {
        return budget + "の要求の締切";
    }
}
