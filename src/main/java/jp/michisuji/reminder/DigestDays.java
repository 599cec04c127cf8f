package jp.michisuji.reminder;

import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.organization.StandIns;
import org.springframework.stereotype.Component;

/** まとめを作る日の支度。その日の暦・出欠簿・方針・受け取り方を揃える。 */
@Component
class DigestDays {

    private final ReminderPolicies policies;
    private final ReminderPreferences preferences;
    private final StandIns standIns;
    private final OfficeCalendar calendar;
    private final ReformOffice office;

    DigestDays(
            ReminderPolicies policies,
            ReminderPreferences preferences,
            StandIns standIns,
            OfficeCalendar calendar,
            ReformOffice office) {
        this.policies = policies;
        this.preferences = preferences;
        this.standIns = standIns;
        this.calendar = calendar;
        this.office = office;
    }

    /** @param previous 前にまとめを作った日。初めてなら {@code null} */
    DigestDay of(LocalDate today, LocalDate previous) {
        return new DigestDay(
                today,
                previous,
                calendar.days(),
                standIns.on(today),
                preferences.all(),
                policies.current(),
                office.leadPost());
    }
}
