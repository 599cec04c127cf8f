package jp.michisuji.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.workflow.OpenWork;
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
    private final OpenWork work;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DeadlineKeeper(
            WorkItems workItems, Deadlines deadlines, OpenWork work, AuditLog audit, ApplicationEventPublisher events) {
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.work = work;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(AnchorMoved moved) {
        List<String> tasks = moved.subjects().stream()
                .flatMap(subject -> workItems.openOf(subject.type(), subject.id()).stream())
                .map(WorkItem::taskId)
                .toList();
        recount(tasks, deadlines.now(), moved.cause());
    }

    /** 名だけが変わったら、期限の日はそのままに、理由の言葉を改める。変更ではないので、調書に載せず、知らせない。 */
    @EventListener
    void on(AnchorRenamed renamed) {
        DeadlineBasis now = deadlines.now();
        List<String> tasks =
                work.openOfAnchor(renamed.key()).stream().map(WorkItem::taskId).toList();
        work.lock(tasks).forEach(task -> reword(task, deadlines.of(task, now).standingAfter(task.due())));
    }

    private void reword(WorkItem task, WorkItem.Deadline counted) {
        if (Objects.equals(counted.date(), task.due().date())) {
            workItems.setDeadline(task.taskId(), counted);
        }
    }

    /** 仕事を押さえてから数え直す。押さえずに数えると、同じときに決まった別の変更を古い期限で消してしまう。 */
    void recount(Collection<String> taskIds, DeadlineBasis basis, ChangeCause cause) {
        apply(
                work.lock(taskIds).stream()
                        .map(task -> new DeadlineMove(
                                task, task.due(), deadlines.of(task, basis).standingAfter(task.due())))
                        .toList(),
                cause);
    }

    /** @param all 押さえた仕事の、前の期限と後の期限 */
    void apply(List<DeadlineMove> all, ChangeCause cause) {
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
                        "「" + task.step() + "」の期限が動いた（" + cause.reason() + "）")
                .onItem(task.subject().itemId())
                .changed("期限", move.beforeInWords(), move.afterInWords());
    }
}
