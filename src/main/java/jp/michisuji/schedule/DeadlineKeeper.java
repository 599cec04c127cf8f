package jp.michisuji.schedule;

import java.util.Objects;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 期限の番人。基準日が動けば、同じ取引で期限を付け直す。 */
@Component
class DeadlineKeeper {

    private final WorkItems workItems;
    private final Deadlines deadlines;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DeadlineKeeper(WorkItems workItems, Deadlines deadlines, AuditLog audit, ApplicationEventPublisher events) {
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(AnchorMoved moved) {
        workItems.openOf(moved.subjectType(), moved.subjectId()).forEach(task -> move(task, moved.reason()));
    }

    private void move(WorkItem task, String why) {
        Deadline before = task.due();
        Deadline after = deadlines.of(task);
        workItems.setDeadline(task.taskId(), after);
        if (Objects.equals(before.date(), after.date())) {
            return;
        }
        Act act = Act.of(
                        "deadline.move",
                        task.subject().type(),
                        task.subject().id(),
                        task.step() + "の期限が動いた（" + why + "）")
                .changed("期限", words(before), words(after));
        audit.record(
                Actor.system(),
                task.subject().itemId() == null
                        ? act
                        : act.onItem(task.subject().itemId()));
        events.publishEvent(new DeadlineMoved(task.taskId(), before.date(), after.date(), why));
    }

    private static String words(Deadline due) {
        return due.date() == null ? "未定" : JapaneseDate.format(due.date());
    }
}
