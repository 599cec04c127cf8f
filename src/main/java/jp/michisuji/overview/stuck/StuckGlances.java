package jp.michisuji.overview.stuck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.organization.Organization;
import jp.michisuji.schedule.programme.PerSnapshot;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkInHand;
import jp.michisuji.workflow.WorkLoads;
import jp.michisuji.workflow.WorkLoads.Load;
import org.springframework.stereotype.Component;

/** 一目の読み取り。開いている仕事は数だけを数え、いちばん害の大きい一つの候補だけを読む。 */
@Component
public class StuckGlances {

    /** 期限の早いものから、これだけの中に、いちばん害の大きいものがある。 */
    private static final int LONGEST = 60;

    private final PerSnapshot<Foremost> foremost = new PerSnapshot<>(Foremost::of);

    private final ProgrammeSchedule schedule;
    private final WorkLoads work;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final ItemVisibility visibility;

    StuckGlances(
            ProgrammeSchedule schedule,
            WorkLoads work,
            Organization organization,
            Permissions permissions,
            CurrentUser user,
            ItemVisibility visibility) {
        this.schedule = schedule;
        this.work = work;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
        this.visibility = visibility;
    }

    public StuckGlance now() {
        ScheduleSnapshot snapshot = schedule.now();
        Sight sight = visibility.sight();
        Holders holders = new Holders(organization, permissions, user);
        List<Load> loads = loads(snapshot, sight);
        return new StuckGlance(
                loads.stream().mapToLong(Load::overdue).sum(),
                loads.stream().mapToLong(Load::soon).sum(),
                next(snapshot, holders, sight),
                SectionLoad.of(loads, post -> holders.of(post).section()));
    }

    /** 伏せる案件の仕事は数えない。 */
    private List<Load> loads(ScheduleSnapshot snapshot, Sight sight) {
        OpenDays days = snapshot.situation().timetable().days();
        LocalDate today = snapshot.today();
        List<String> hidden = snapshot.subjects().values().stream()
                .filter(subject -> !sight.sees(subject.title().itemId()))
                .flatMap(subject -> Foremost.work(subject).stream())
                .toList();
        LocalDate until = days.plus(today, StuckStep.SOON_DAYS + 1).minusDays(1);
        return work.loads(days.onOrBefore(today), until, hidden).stream()
                .filter(load -> sight.sees(load.itemId()))
                .toList();
    }

    private StuckStep next(ScheduleSnapshot snapshot, Holders holders, Sight sight) {
        Foremost candidates = foremost.of(snapshot);
        StuckReading reading = new StuckReading(snapshot, candidates.behind(), holders, sight);
        OpenDays days = snapshot.situation().timetable().days();
        return first(work.inHandOf(candidates.work()), reading, StuckStep::harmful)
                .or(() -> first(
                        work.longestOverdue(days.onOrBefore(snapshot.today()), LONGEST), reading, StuckStep::overdue))
                .orElse(null);
    }

    private static Optional<StuckStep> first(
            List<WorkInHand> candidates, StuckReading reading, Predicate<StuckStep> urgent) {
        return candidates.stream()
                .flatMap(one -> reading.read(one).stream())
                .filter(urgent)
                .min(new Harm());
    }
}
