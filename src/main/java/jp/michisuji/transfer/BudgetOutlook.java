package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.BudgetForecast.State;
import jp.michisuji.transfer.BudgetWindow.Kind;

/**
 * 予算要求の見通し。経費の一行ごとに、その年度の要求の締切に間に合うかを、今日の時点で言う。
 *
 * @param lead それぞれの歩みに要る開庁日の数
 */
public record BudgetOutlook(BudgetWindowTable windows, OpenDays calendar, BudgetLeadDays lead, LocalDate today) {

    /** 積算のすべての行の見通し。 */
    public List<BudgetForecast> of(BudgetPlan plan, BudgetStep step) {
        return plan.lines().stream().map(line -> of(line, step)).toList();
    }

    public BudgetForecast of(BudgetLine line, BudgetStep step) {
        if (line.withoutVote()) {
            return new BudgetForecast(line, null, State.COVERED, line.wayOut().label() + "で賄い、要求の締切はありません。");
        }
        return windows.of(line).map(window -> within(line, window, step)).orElseGet(() -> unknown(line));
    }

    /** その手当てにした行。要求期間が要るのに、これから要求できる期間がなければ空。 */
    public Optional<BudgetLine> settle(BudgetLine line, WayOut way, String reason, BudgetStep step) {
        Optional<BudgetWindow> window = windows.next(way, line.fiscalYear(), readyFrom(step));
        return way.needsVote() && window.isEmpty()
                ? Optional.empty()
                : Optional.of(line.by(way, reason, window.orElse(null)));
    }

    /** これから歩みを進めて、予算を要求できる最も早い日。 */
    public LocalDate readyFrom(BudgetStep step) {
        return calendar.plus(today, lead.from(step));
    }

    private BudgetForecast within(BudgetLine line, BudgetWindow window, BudgetStep step) {
        String closing = window.budgetName() + "の要求の締切（" + JapaneseDate.format(window.closesOn()) + "）";
        if (window.closedBefore(today)) {
            return new BudgetForecast(line, window, State.MISSED, closing + "を過ぎています。");
        }
        LocalDate ready = readyFrom(step);
        if (window.closedBefore(ready)) {
            return new BudgetForecast(
                    line,
                    window,
                    State.WILL_MISS,
                    closing + "に間に合わない見込みです。今から進めると、要求できるのは早くて" + JapaneseDate.format(ready) + "です。");
        }
        return new BudgetForecast(line, window, State.IN_TIME, closing + "に間に合います。");
    }

    private static BudgetForecast unknown(BudgetLine line) {
        int year = line.wayOut() == null ? line.fiscalYear() : line.wayOut().yearAsked(line.fiscalYear());
        Kind kind = line.wayOut() == null ? Kind.INITIAL : Kind.SUPPLEMENTARY;
        return new BudgetForecast(
                line, null, State.UNKNOWN, BudgetWindow.budgetName(year, kind) + "の要求期間がまだ登録されていません。");
    }
}
