package jp.michisuji.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Timetable.Window;
import jp.michisuji.schedule.programme.FixedDates;
import org.springframework.stereotype.Component;

/** 予算要求の期間の日。工程の計算に、当初と補正を一つの列にして渡す。当初に間に合わなければ、補正で要求するからである。 */
@Component
class BudgetDates implements FixedDates {

    /** 期間の種類の符号。所要の表が、予算の要求にこの符号を置く。 */
    static final String BUDGET = "BUDGET";

    private final BudgetWindows windows;

    BudgetDates(BudgetWindows windows) {
        this.windows = windows;
    }

    @Override
    public Map<String, List<Window>> windows() {
        List<Window> all = windows.table().windows().stream()
                .sorted(Comparator.comparing(BudgetWindow::opensOn))
                .map(it -> new Window(
                        BudgetWindow.anchorKey(it.id()), it.budgetName() + "の要求", it.opensOn(), it.closesOn()))
                .collect(Collectors.toList());
        return Map.of(BUDGET, all);
    }
}
