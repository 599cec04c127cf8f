package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.calendar.DayChange;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.OpenWork;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 開庁日の窓口。日の扱いを変える前に動く期限を見せ、変えるときは期限を同じ取引で動かす。 */
@Component
@Transactional
public class ClosedDayDesk {

    private final ClosedDays closedDays;
    private final DeadlineForecast forecast;
    private final DeadlineKeeper keeper;
    private final Deadlines deadlines;
    private final OpenWork work;
    private final Permissions permissions;
    private final AuditLog audit;

    ClosedDayDesk(
            ClosedDays closedDays,
            DeadlineForecast forecast,
            DeadlineKeeper keeper,
            Deadlines deadlines,
            OpenWork work,
            Permissions permissions,
            AuditLog audit) {
        this.closedDays = closedDays;
        this.forecast = forecast;
        this.keeper = keeper;
        this.deadlines = deadlines;
        this.work = work;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** 変えると動く期限。まだ何も変えない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(List<DayChange> changes) {
        OpenDays then = closedDays.load().after(changes);
        return forecast.ifCalendarChanges(then, days(changes));
    }

    public void change(List<DayChange> changes, String reason, Actor actor) {
        permissions.demand(Action.CLOSED_DAY_EDIT);
        changes.forEach(closedDays::apply);
        audit.record(
                actor, Act.of("calendar.change", "calendar", "closed-days", words(changes) + "（理由: " + reason + "）"));
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.CALENDAR, "開庁日の暦", "/settings/closed-days", "決まりどおり", words(changes), reason, actor);
        List<String> tasks =
                work.openAround(days(changes)).stream().map(WorkItem::taskId).toList();
        keeper.recount(tasks, deadlines.now().with(closedDays.load()), cause);
    }

    private static List<LocalDate> days(List<DayChange> changes) {
        return changes.stream().map(DayChange::day).toList();
    }

    /** 多い取込みでは、初めの三日だけを言う。 */
    private static String words(List<DayChange> changes) {
        String first = changes.stream()
                .limit(3)
                .map(change ->
                        JapaneseDate.format(change.day()) + "を" + change.kind().label())
                .collect(Collectors.joining("、"));
        return changes.size() <= 3 ? first : first + "、ほか" + (changes.size() - 3) + "日";
    }
}
