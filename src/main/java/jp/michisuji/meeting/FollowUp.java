package jp.michisuji.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.paper.PaperPlaces;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 審議のあとの対応。意見への回答、条件の充足、次の会議への送り。 */
@Component
@Transactional
public class FollowUp {

    private final Deliberations deliberations;
    private final Sittings sittings;
    private final Agenda agenda;
    private final PaperPlaces places;
    private final Opinions opinions;
    private final AgreementConditions conditions;
    private final DeliberatedItems items;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUp(
            Deliberations deliberations,
            Sittings sittings,
            Agenda agenda,
            PaperPlaces places,
            Opinions opinions,
            AgreementConditions conditions,
            DeliberatedItems items,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliberations = deliberations;
        this.sittings = sittings;
        this.agenda = agenda;
        this.places = places;
        this.opinions = opinions;
        this.conditions = conditions;
        this.items = items;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public void answer(long opinionId, String answer, Actor actor) {
        Opinion opinion = opinions.lock(opinionId);
        Instant now = Instant.now(clock);
        opinions.write(
                opinion.with(new Opinion.Reply(OpinionState.ANSWERED, answer, actor.postName(), now, null, now)));
        Deliberation it = deliberations.get(opinion.place().deliberationId());
        audit.record(actor, act(it, "opinion.answer", "意見・指摘事項 No." + opinion.number() + " に回答した"));
    }

    public void fulfil(long conditionId, String report, Actor actor) {
        AgreementCondition condition = conditions.get(conditionId);
        conditions.fulfil(conditionId, report, Instant.now(clock));
        Deliberation it = deliberations.get(condition.deliberationId());
        audit.record(actor, act(it, "condition.fulfil", "条件「" + condition.body() + "」を満たした"));
    }

    /** 継続審議を、その会議体の次の開催へ送る。予定がなければ次回未定で待つ。 */
    public void carryOver(long deliberationId) {
        Deliberation it = deliberations.get(deliberationId);
        Long next =
                sittings.next(it.bodyCode(), it.sittingId()).map(Sitting::id).orElse(null);
        deliberations.carry(deliberationId, next);
        places.place(deliberationId, next);
        if (next != null) {
            agenda.put(
                    next, items.item(it.itemId()).title(), AgendaKind.DELIBERATION, deliberationId, it.carried() + 1);
        }
        String where = sittings.find(next).map(Sitting::title).orElse("次回未定");
        audit.record(Actor.system(), act(it, "deliberation.carry", "次の会議へ送った（" + where + "）"));
        events.publishEvent(moved(it, sittings.find(it.sittingId()), sittings.find(next)));
    }

    private AnchorMoved moved(Deliberation it, Optional<Sitting> from, Optional<Sitting> to) {
        return AgendaMoves.moved(it, items.item(it.itemId()).title(), from, to, "継続審議になった", Actor.system());
    }

    private static Act act(Deliberation it, String action, String summary) {
        return Act.of(
                        action,
                        "deliberation",
                        String.valueOf(it.id()),
                        it.stage().label() + ": " + summary)
                .onItem(it.itemId());
    }
}
