package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.DueWork;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 期限を暦に載せる。終わった仕事は載せないので、済ませれば暦から消える。 */
@Component
class DeadlineEntries implements CalendarEntries {

    /** 一人の暦に載せる期限の上限。 */
    private static final int MOST = 500;

    private final WorkItems workItems;

    DeadlineEntries(WorkItems workItems) {
        this.workItems = workItems;
    }

    @Override
    public List<CalendarEntry> entriesFor(List<Post> posts, LocalDate since) {
        List<String> codes = posts.stream().map(Post::code).toList();
        return workItems.dueOf(codes, MOST).stream().map(DeadlineEntries::entry).toList();
    }

    private static CalendarEntry entry(DueWork work) {
        WorkItem task = work.task();
        String title = "期限：" + task.step() + "　" + task.subject().title();
        return new CalendarEntry(
                "task-" + task.taskId(),
                work.sequence(),
                CalendarEntry.Kind.DEADLINE,
                CalendarEntry.When.allDay(task.due().date()),
                title,
                null,
                task.due().why(),
                "/tasks/" + task.taskId());
    }
}
