package jp.michisuji.overview.home;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.overview.stuck.SectionLoad;
import jp.michisuji.overview.stuck.StuckGlance;
import jp.michisuji.overview.stuck.StuckGlances;
import jp.michisuji.overview.stuck.StuckStep;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 改革担当のホーム。全体の今日と見込み、次の一手、前に見てからの動き。 */
@Component
public class LeadHome {

    private static final int FIRST_SECTIONS = 8;

    /**
     * 改革担当に見せる全体。
     *
     * @param next 次の一手。急いで動かすものがなければ {@code null}
     * @param most いちばん多くを抱える課の件数。棒の長さの元にする
     */
    public record View(
            List<HomeCount> counts,
            Shortfall shortfall,
            StuckStep next,
            List<ComingSitting> sittings,
            Since since,
            List<SectionLoad> loads,
            long most) {}

    private final ProgrammeSchedule schedule;
    private final StuckGlances stuck;
    private final LeadCounts counts;
    private final Shortfalls shortfalls;
    private final ComingSittings sittings;
    private final SinceLast sinceLast;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final CurrentUser user;

    LeadHome(
            ProgrammeSchedule schedule,
            StuckGlances stuck,
            LeadCounts counts,
            Shortfalls shortfalls,
            ComingSittings sittings,
            SinceLast sinceLast,
            ItemVisibility visibility,
            Permissions permissions,
            CurrentUser user) {
        this.schedule = schedule;
        this.stuck = stuck;
        this.counts = counts;
        this.shortfalls = shortfalls;
        this.sittings = sittings;
        this.sinceLast = sinceLast;
        this.visibility = visibility;
        this.permissions = permissions;
        this.user = user;
    }

    /** 庁内のだれの仕事も見る人、つまり改革担当に見せる。 */
    public boolean isMine() {
        return permissions.scope(Action.TASK_READ) == Scope.ALL && user.personCode() != null;
    }

    /** @param coming 見せる会議。日の順 */
    public View view(List<Sitting> coming) {
        Sight sight = visibility.sight();
        ScheduleSnapshot snapshot = schedule.now();
        StuckGlance glance = stuck.now();
        List<SectionLoad> loads = glance.loads();
        return new View(
                counts.of(snapshot, glance, sight),
                shortfalls.of(snapshot, sight),
                glance.next(),
                sittings.withAgenda(coming, sight),
                sinceLast.of(user.personCode(), sight),
                loads.stream().limit(FIRST_SECTIONS).toList(),
                loads.stream().mapToLong(SectionLoad::open).max().orElse(1));
    }
}
