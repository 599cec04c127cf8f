package jp.michisuji.overview.stuck;

import java.util.List;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.organization.Organization;
import jp.michisuji.schedule.plan.Behind;
import jp.michisuji.schedule.programme.PerSnapshot;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.WorkLoads;
import org.springframework.stereotype.Component;

/** 止まっている工程の板。今の利用者に見せてよい、開いているすべての仕事を、害の大きい順に並べる。 */
@Component
public class StuckBoard {

    private final PerSnapshot<Behind> behind =
            new PerSnapshot<>(snapshot -> Behind.of(snapshot.situation(), snapshot.outlook()));

    private final ProgrammeSchedule schedule;
    private final WorkLoads work;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final ItemVisibility visibility;

    StuckBoard(
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

    /** いまの板。仕事が何件あっても、台帳は一文で読む。 */
    public List<StuckStep> steps() {
        ScheduleSnapshot snapshot = schedule.now();
        Holders holders = new Holders(organization, permissions, user);
        StuckReading reading = new StuckReading(snapshot, behind.of(snapshot), holders, visibility.sight());
        return work.inHand().stream()
                .flatMap(one -> reading.read(one).stream())
                .sorted(new Harm())
                .toList();
    }
}
