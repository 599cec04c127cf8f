package jp.michisuji.schedule;

import java.util.List;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 調書の係。変更を、取引の終わりに調書へ載せる。
 *
 * <p>議題の登録のように、変更した仕事そのものが同じ取引で済むことがある。済んだ仕事の期限は、もう誰にも関わらない。
 */
@Component
class ChangeRegistrar {

    private final ChangeRegister register;
    private final WorkItems workItems;
    private final ApplicationEventPublisher events;

    ChangeRegistrar(ChangeRegister register, WorkItems workItems, ApplicationEventPublisher events) {
        this.register = register;
        this.workItems = workItems;
        this.events = events;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DeadlinesMoved moved) {
        List<DeadlineMove> open = moved.moves().stream().filter(this::stillOpen).toList();
        if (!open.isEmpty() || decidedByPerson(moved.cause())) {
            long id = register.add(moved.cause(), open);
            events.publishEvent(new ChangeRegistered(id, moved.cause(), open));
        }
    }

    private boolean stillOpen(DeadlineMove move) {
        return workItems.find(move.task().taskId()).filter(WorkItem::open).isPresent();
    }

    /** 人が日や暦や規則を変えたことは、動いた期限がなくても残す。議題の登録は経過に残るので、ここには要らない。 */
    private static boolean decidedByPerson(ChangeCause cause) {
        return cause.kind() != ChangeCause.Kind.AGENDA && !cause.actor().equals(Actor.system());
    }
}
