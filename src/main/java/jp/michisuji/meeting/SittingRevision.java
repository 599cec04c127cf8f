package jp.michisuji.meeting;

import java.util.Objects;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorRenamed;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 開催の手直し。一回の会議の回・時刻・場所を、予定したあとに決め、直す。日は動かさない。 */
@Component
@Transactional
public class SittingRevision {

    private final Sittings sittings;
    private final SittingNumbers numbers;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    SittingRevision(Sittings sittings, SittingNumbers numbers, AuditLog audit, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.numbers = numbers;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 直す。今と同じなら何も残さない。
     *
     * @throws ConflictException 他の職員が先に変えたか、同じ回の会議を登録していた
     */
    public void revise(long sittingId, SittingDetails details, int version, Actor actor) {
        Sitting before = sittings.get(sittingId);
        Sitting after = before.with(details);
        if (after.equals(before)) {
            return;
        }
        boolean renumbered = !Objects.equals(before.number(), after.number());
        if (renumbered) {
            numbers.take(after);
        }
        if (!sittings.revise(sittingId, details, version)) {
            throw new ConflictException("他の職員が先にこの会議を変えました");
        }
        audit.record(actor, act(before, after));
        if (renumbered) {
            events.publishEvent(new AnchorRenamed(DeliberationAnchors.key(sittingId)));
        }
    }

    private static Act act(Sitting before, Sitting after) {
        return Act.of("sitting.revise", "sitting", String.valueOf(before.id()), before.title() + "の回・時刻・場所を直した")
                .changed("回", before.number(), after.number())
                .changed("時刻", before.timeInWords(), after.timeInWords())
                .changed("場所", before.place(), after.place());
    }
}
