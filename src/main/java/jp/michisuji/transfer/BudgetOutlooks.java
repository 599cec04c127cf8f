package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import org.springframework.stereotype.Component;

/** 今日の見通しの土台。登録された要求期間と、今の暦と、今日から見通しを立てる。 */
@Component
public class BudgetOutlooks {

    private final BudgetWindows windows;
    private final OfficeCalendar calendar;
    private final BudgetLeadDays lead;
    private final Clock clock;

    BudgetOutlooks(BudgetWindows windows, OfficeCalendar calendar, BudgetLeadDays lead, Clock clock) {
        this.windows = windows;
        this.calendar = calendar;
        this.lead = lead;
        this.clock = clock;
    }

    public BudgetOutlook now() {
        return new BudgetOutlook(windows.table(), calendar.days(), lead, LocalDate.now(clock));
    }
}
