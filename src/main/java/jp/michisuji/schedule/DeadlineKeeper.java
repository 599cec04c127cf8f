package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 期限の番人。基準日や暦や規則が動けば、同じ取引で期限を付け直し、動きを一つの変更として残す。 */
@Component
@Transactional
class DeadlineKeeper {

    private final WorkItems workItems;
    private final Deadlines deadlines;
    private final DeadlineForecast forecast;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DeadlineKeeper(
            WorkItems workItems,
            Deadlines deadlines,
            DeadlineForecast forecast,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.forecast = forecast;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(AnchorMoved moved) {
        List<WorkItem> tasks = moved.subjects().stream()
                .flatMap(subject -> workItems.openOf(subject.type(), subject.id()).stream())
                .toList();
        DeadlineBasis now = deadlines.now();
        move(
                tasks.stream()
                        .map(task -> new DeadlineMove(task, task.due(), deadlines.of(task, now)))
                        .toList(),
                moved.cause());
    }

    /** 暦を変える。扱いの変わった日にかかる仕事だけを数え直す。 */
    void calendarChanged(OpenDays calendar, Collection<LocalDate> days, ChangeCause cause) {
        move(forecast.ifCalendarChanges(calendar, days).open(), cause);
    }

    void move(List<DeadlineMove> all, ChangeCause cause) {
        all.forEach(move -> workItems.setDeadline(move.task().taskId(), move.after()));
        List<DeadlineMove> moves = all.stream().filter(DeadlineMove::moved).toList();
        moves.forEach(move -> audit.record(cause.actor(), act(move, cause)));
        events.publishEvent(new DeadlinesMoved(cause, moves));
    }

    private static Act act(DeadlineMove move, ChangeCause cause) {
        WorkItem task = move.task();
        return Act.of(
                        "deadline.move",
                        task.subject().type(),
                        task.subject().id(),
                        task.step() + "の期限が動いた（" + cause.reason() + "）")
                .onItem(task.subject().itemId())
                .changed("期限", move.beforeInWords(), move.afterInWords());
    }
}
