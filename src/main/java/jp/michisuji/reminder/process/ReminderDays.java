package jp.michisuji.reminder.process;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.workflow.ProcessBean;

/** 毎日のまとめの図が尋ねること。 */
@ProcessBean
public class ReminderDays {

    private final OfficeCalendar calendar;
    private final Clock clock;

    ReminderDays(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public boolean openToday() {
        return calendar.isOpen(LocalDate.now(clock));
    }
}
