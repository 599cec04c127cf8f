package jp.michisuji.transfer.web;

import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.BudgetForecast;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.Yen;

/**
 * 画面の経費の一行。
 *
 * @param granted 査定で認められた額。査定の前は {@code null}
 * @param way 手当てとそのわけ。なければ {@code null}
 * @param state 見通しの言葉。見張らないときは {@code null}
 * @param words 見通しの一文。見張らないときは {@code null}
 */
record CostView(
        long id,
        String kind,
        String what,
        String amount,
        String year,
        String granted,
        String way,
        String state,
        String words,
        boolean flagged,
        boolean missed) {

    static CostView of(BudgetLine line) {
        return view(line, null);
    }

    static CostView of(BudgetForecast forecast) {
        return view(forecast.line(), forecast);
    }

    private static CostView view(BudgetLine line, BudgetForecast forecast) {
        return new CostView(
                line.id(),
                line.kind().label(),
                line.what(),
                Yen.format(line.amount()),
                JapaneseDate.formatFiscalYear(line.fiscalYear()),
                line.granted() == null ? null : Yen.format(line.granted()),
                line.wayOut() == null ? null : line.wayOut().label() + "（" + line.wayOutReason() + "）",
                forecast == null ? null : forecast.state().label(),
                forecast == null ? null : forecast.words(),
                forecast != null && forecast.flagged(),
                forecast != null && forecast.missed());
    }
}
