package jp.michisuji.meeting.process;

import java.util.Date;
import jp.michisuji.meeting.PaperDeadline;
import jp.michisuji.schedule.DeadlineMove;
import jp.michisuji.schedule.DeadlinesMoved;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 資料提出の期限が動いたとき、遅れを知らせる時計も動かす。 */
@Component
class PaperTimerKeeper {

    private final ManagementService management;

    PaperTimerKeeper(ManagementService management) {
        this.management = management;
    }

    @EventListener
    void on(DeadlinesMoved moved) {
        moved.moves().stream()
                .filter(move -> "userTask_submitPaper".equals(move.task().taskKey()))
                .forEach(this::keep);
    }

    private void keep(DeadlineMove move) {
        Date overdueAt = Date.from(PaperDeadline.after(move.after().date()));
        management
                .createJobQuery()
                .processInstanceId(move.task().processInstanceId())
                .activityId("event_paperOverdue")
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), overdueAt));
    }
}
