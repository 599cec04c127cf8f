package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.organization.StandIns;
import org.springframework.boot.test.context.TestComponent;

/** 測るための口。今日知らせる仕事を探し、人ごとにまとめるところまでを、送信箱に入れずに行う。 */
@TestComponent
public class DigestSweep {

    private final DigestTasks tasks;
    private final ReminderPolicies policies;
    private final ReminderPreferences preferences;
    private final StandIns standIns;
    private final OfficeCalendar calendar;
    private final ReformOffice office;

    DigestSweep(
            DigestTasks tasks,
            ReminderPolicies policies,
            ReminderPreferences preferences,
            StandIns standIns,
            OfficeCalendar calendar,
            ReformOffice office) {
        this.tasks = tasks;
        this.policies = policies;
        this.preferences = preferences;
        this.standIns = standIns;
        this.calendar = calendar;
        this.office = office;
    }

    /** @return 見つけた仕事の数 */
    public int find(LocalDate today) {
        DigestDay day = day(today);
        DigestComposer composer = new DigestComposer(day);
        List<DigestTask> due = tasks.dueIn(day.due());
        due.forEach(composer::due);
        return due.size();
    }

    /** 探すだけ。 */
    public int findOnly(LocalDate today) {
        return tasks.dueIn(day(today).due()).size();
    }

    private DigestDay day(LocalDate today) {
        return new DigestDay(
                today,
                calendar.days().plus(today, -1),
                calendar.days(),
                standIns.on(today),
                preferences.all(),
                policies.current(),
                office.leadPost());
    }
}
