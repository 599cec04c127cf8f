package jp.michisuji.overview.home;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Role;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.tasklist.Desk;
import jp.michisuji.tasklist.DueGroup;
import jp.michisuji.tasklist.TaskFilter;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 課長のホーム。今週の自分の仕事、自分の業務、自分の会議。 */
@Component
public class ChiefHome {

    private static final int MOST_TASKS = 10;
    private static final int FIRST_DUTIES = 8;
    private static final int FIRST_SITTINGS = 6;
    private static final Set<DueGroup> THIS_WEEK =
            EnumSet.of(DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.SOON, DueGroup.THIS_WEEK);

    /**
     * 課長に見せるもの。
     *
     * @param week 今週の終わりまでに期限の来る自分の仕事。期限を過ぎたものを含む
     * @param moreDuties ほかの自分の業務の数
     */
    public record View(List<Desk.Row> week, List<MyDuty> duties, int moreDuties, List<ComingSitting> sittings) {}

    private final Desk desk;
    private final MyDuties duties;
    private final ComingSittings sittings;
    private final ItemVisibility visibility;
    private final CurrentUser user;

    ChiefHome(Desk desk, MyDuties duties, ComingSittings sittings, ItemVisibility visibility, CurrentUser user) {
        this.desk = desk;
        this.duties = duties;
        this.sittings = sittings;
        this.visibility = visibility;
        this.user = user;
    }

    public boolean isMine() {
        return user.roles().contains(Role.CHIEF);
    }

    /**
     * @param mine 自分の仕事の絞り込み
     * @param coming これからの会議。日の順
     */
    public View view(TaskFilter mine, List<Sitting> coming) {
        Sight sight = visibility.sight();
        List<MyDuty> all = duties.of(user.postCodes(), sight);
        return new View(
                desk.rows(mine, 0, MOST_TASKS).stream()
                        .filter(row -> THIS_WEEK.contains(row.group()))
                        .toList(),
                all.stream().limit(FIRST_DUTIES).toList(),
                Math.max(0, all.size() - FIRST_DUTIES),
                sittings.of(user.postCodes(), coming, sight).stream()
                        .limit(FIRST_SITTINGS)
                        .toList());
    }
}
