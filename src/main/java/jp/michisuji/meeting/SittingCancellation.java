package jp.michisuji.meeting;

import java.util.List;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 開催の中止。待っていた議題は次の会議へ移し、次がなければ次回未定とする。 */
@Component
@Transactional
public class SittingCancellation {

    private final Sittings sittings;
    private final Deliberations deliberations;
    private final SittingPlanning planning;
    private final Preparation preparation;
    private final AgendaCarryOver carryOver;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    SittingCancellation(
            Sittings sittings,
            Deliberations deliberations,
            SittingPlanning planning,
            Preparation preparation,
            AgendaCarryOver carryOver,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.deliberations = deliberations;
        this.planning = planning;
        this.preparation = preparation;
        this.carryOver = carryOver;
        this.audit = audit;
        this.events = events;
    }

    /** 中止したとき、待っている議題の移る先。 */
    @Transactional(readOnly = true)
    public Optional<Sitting> successor(Sitting sitting) {
        return sittings.next(sitting.bodyCode(), sitting.id());
    }

    /**
     * 予定していた会議を中止する。
     *
     * @throws ConflictException 他の職員が先に動かすか中止していた。または既に開かれていた
     */
    public void cancel(long sittingId, String reason, int version, Actor actor) {
        Sitting before = sittings.get(sittingId);
        if (!sittings.cancel(sittingId, version)) {
            throw new ConflictException("他の職員が先にこの会議を変えました");
        }
        Act act = Act.of(
                        "sitting.cancel",
                        "sitting",
                        String.valueOf(sittingId),
                        before.title() + "（" + before.dateInWords() + "）を中止した（理由: " + reason + "）")
                .changed("状態", before.state().label(), Sitting.State.CANCELLED.label());
        audit.record(actor, act);
        Optional<Sitting> next = successor(before);
        List<Deliberation> waiting = deliberations.ofSitting(sittingId).stream()
                .filter(Deliberation::open)
                .toList();
        waiting.forEach(it -> moveOn(it, next));
        carryOver.carry(before.bodyCode());
        events.publishEvent(SittingMoves.cancelled(
                before, planning.affected(sittingId, waiting), before.title() + "が中止になった: " + reason, actor));
    }

    private void moveOn(Deliberation it, Optional<Sitting> next) {
        next.ifPresentOrElse(sitting -> planning.place(it, sitting), () -> preparation.transfer(it, null));
    }
}
