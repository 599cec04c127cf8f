package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.michisuji.transfer.BudgetWindow.Kind;

/** 予算要求の期間の一覧。どの経費がどの期間に要求されるかを答える。 */
public record BudgetWindowTable(List<BudgetWindow> windows) {

    public BudgetWindowTable {
        windows = List.copyOf(windows);
    }

    public Optional<BudgetWindow> initial(int fiscalYear) {
        return windows.stream()
                .filter(window -> window.kind() == Kind.INITIAL && window.fiscalYear() == fiscalYear)
                .findFirst();
    }

    /** その手当てで、{@code ready} の日に要求できる、締切の最も早い期間。要求期間のない手当てなら空。 */
    public Optional<BudgetWindow> next(WayOut way, int fiscalYear, LocalDate ready) {
        return windows.stream()
                .filter(window -> way.needsVote()
                        && window.kind() == Kind.SUPPLEMENTARY
                        && window.fiscalYear() == way.yearAsked(fiscalYear)
                        && !window.closedBefore(ready))
                .min(Comparator.comparing(BudgetWindow::closesOn));
    }

    /** その行を要求する期間。手当てがなければ執行年度の当初予算である。 */
    public Optional<BudgetWindow> of(BudgetLine line) {
        return line.wayOut() == null
                ? initial(line.fiscalYear())
                : windows.stream()
                        .filter(window -> window.id().equals(line.windowId()))
                        .findFirst();
    }

    /** 積算のうち、最も早く締め切る期間。 */
    public Optional<BudgetWindow> earliest(BudgetPlan plan) {
        return plan.lines().stream()
                .flatMap(line -> of(line).stream())
                .min(Comparator.comparing(BudgetWindow::closesOn));
    }
}
