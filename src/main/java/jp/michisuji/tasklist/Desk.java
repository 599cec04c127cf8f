package jp.michisuji.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.access.Claim;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.ItemTitles;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 机。今の利用者から見た受付箱を組み立てる。 */
@Component
public class Desk {

    /**
     * 受付箱の一行。
     *
     * @param openDaysLeft 期限までの開庁日数。過ぎていれば負、期限がなければ {@code null}
     * @param holder 引き受けた人の名札。まだなら {@code null}
     */
    public record Row(WorkItem task, DueGroup group, Integer openDaysLeft, String postName, String holder) {}

    private final TaskList tasks;
    private final CurrentUser user;
    private final Organization organization;
    private final OfficeCalendar calendar;
    private final ItemVisibility visibility;
    private final ItemTitles titles;
    private final Clock clock;

    Desk(
            TaskList tasks,
            CurrentUser user,
            Organization organization,
            OfficeCalendar calendar,
            ItemVisibility visibility,
            ItemTitles titles,
            Clock clock) {
        this.tasks = tasks;
        this.user = user;
        this.organization = organization;
        this.calendar = calendar;
        this.visibility = visibility;
        this.titles = titles;
        this.clock = clock;
    }

    public List<Row> rows(TaskFilter filter, int offset, int limit) {
        List<WorkItem> found = filter.view() == TaskFilter.View.DONE
                ? tasks.done(filter, user.personCode(), offset, limit)
                : tasks.open(filter, posts(filter), kept(filter), offset, limit);
        DueGroups groups = groups();
        return found.stream().map(task -> row(task, groups)).toList();
    }

    public Map<DueGroup, Long> counts(TaskFilter filter) {
        return tasks.counts(filter, posts(filter), kept(filter), groups());
    }

    public long doneCount(TaskFilter filter) {
        return tasks.doneCount(filter, user.personCode());
    }

    public TaskChoices choices(TaskFilter filter) {
        return tasks.choices(posts(filter)).without(visibility.sight().hidden()).titled(titles::of);
    }

    public Row row(WorkItem task) {
        return row(task, groups());
    }

    private Row row(WorkItem task, DueGroups groups) {
        LocalDate due = task.due().date();
        return new Row(
                task,
                groups.of(due),
                due == null ? null : calendar.openDaysBetween(groups.today(), due),
                postName(task),
                holder(task));
    }

    /** 済んだ仕事の職は、済んだ日の名で言う。 */
    private String postName(WorkItem task) {
        String postCode = task.postCode();
        if (!task.open()) {
            return organization
                    .postName(postCode, LocalDate.ofInstant(task.closedAt(), clock.getZone()))
                    .toString();
        }
        return user.standsInFor(postCode)
                ? user.actorAs(postCode).postName()
                : organization.findPost(postCode).map(Post::name).orElse(postCode);
    }

    /** 職を離れた人の引き受けは、開いている仕事ではもう数えない。 */
    private String holder(WorkItem task) {
        if (task.assignee() == null || task.open() && hasLeft(task)) {
            return null;
        }
        return organization.findPerson(task.assignee()).map(Person::label).orElse(task.assignee());
    }

    private boolean hasLeft(WorkItem task) {
        return organization.holdersOf(task.postCode(), LocalDate.now(clock)).stream()
                .noneMatch(holder -> holder.code().equals(task.assignee()));
    }

    private Set<Claim> kept(TaskFilter filter) {
        return user.claimsOfOthers(posts(filter));
    }

    /** 見える職。自分の仕事では自分の職と代理で受け持つ職、課の仕事では同じ課のすべての職。 */
    private List<String> posts(TaskFilter filter) {
        if (filter.view() == TaskFilter.View.MINE) {
            return user.taskPostCodes();
        }
        return user.postCodes().stream()
                .map(organization::sectionOf)
                .distinct()
                .flatMap(section -> organization.postsUnder(section).stream())
                .map(Post::code)
                .distinct()
                .toList();
    }

    private DueGroups groups() {
        return DueGroups.on(LocalDate.now(clock), calendar);
    }
}
