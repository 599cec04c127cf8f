package jp.michisuji.meeting.process;

import java.util.Date;
import jp.michisuji.meeting.PaperDeadline;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.workflow.WorkItems;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 会議の日が動いたとき、資料の遅れを知らせる時計も動かす。 */
@Component
class PaperTimerKeeper {

    private final WorkItems workItems;
    private final PaperDeadline deadline;
    private final ManagementService management;

    PaperTimerKeeper(WorkItems workItems, PaperDeadline deadline, ManagementService management) {
        this.workItems = workItems;
        this.deadline = deadline;
        this.management = management;
    }

    @EventListener
    void on(AnchorMoved moved) {
        if (!"deliberation".equals(moved.subjectType())) {
            return;
        }
        Date overdueAt = Date.from(deadline.overdueAt(Long.parseLong(moved.subjectId())));
        workItems.openOf(moved.subjectType(), moved.subjectId()).stream()
                .filter(task -> "userTask_submitPaper".equals(task.taskKey()))
                .flatMap(task -> management
                        .createJobQuery()
                        .processInstanceId(task.processInstanceId())
                        .activityId("event_paperOverdue")
                        .list()
                        .stream())
                .forEach(job -> management.setJobDuedate(job.getId(), overdueAt));
    }
}
