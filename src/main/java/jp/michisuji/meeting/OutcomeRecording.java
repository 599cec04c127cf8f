package jp.michisuji.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.paper.PaperPlaces;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 審議結果の記録。結果と意見と条件を一つの取引で残す。 */
@Component
@Transactional
public class OutcomeRecording {

    private final Deliberations deliberations;
    private final Sittings sittings;
    private final Verdicts verdicts;
    private final Opinions opinions;
    private final AgreementConditions conditions;
    private final Minutes minutes;
    private final PaperPlaces papers;
    private final Agenda agenda;
    private final Preparation preparation;
    private final AuditLog audit;
    private final Clock clock;

    OutcomeRecording(
            Deliberations deliberations,
            Sittings sittings,
            Verdicts verdicts,
            Opinions opinions,
            AgreementConditions conditions,
            Minutes minutes,
            PaperPlaces papers,
            Agenda agenda,
            Preparation preparation,
            AuditLog audit,
            Clock clock) {
        this.deliberations = deliberations;
        this.sittings = sittings;
        this.verdicts = verdicts;
        this.opinions = opinions;
        this.conditions = conditions;
        this.minutes = minutes;
        this.papers = papers;
        this.agenda = agenda;
        this.preparation = preparation;
        this.audit = audit;
        this.clock = clock;
    }

    public void record(long deliberationId, Outcome outcome, Actor actor) {
        Deliberation it = deliberations.get(deliberationId);
        Sitting sitting = sittings.get(outcome.sittingId());
        preparation.move(it, sitting.id(), sitting.title() + "で審議した", actor);
        sittings.held(sitting.id());
        Verdict verdict =
                new Verdict(null, it.id(), sitting.id(), outcome.result(), outcome.reason(), sitting.exactDate());
        long recorded = verdicts.add(verdict, Instant.now(clock), actor.personCode());
        papers.fix(recorded, it.id(), sitting.id());
        agenda.settle(
                sitting.id(), it.id(), AgendaResult.valueOf(outcome.result().name()), outcome.reason());
        minutes.summarize(sitting.id(), it.id(), outcome.summary());
        raise(it, sitting, outcome);
        if (outcome.result() != Result.CONTINUED) {
            LocalDate on = sitting.exactDate() == null ? LocalDate.now(clock) : sitting.exactDate();
            deliberations.close(it.id(), outcome.result(), outcome.remandTo(), outcome.reason(), on);
        }
        audit.record(actor, act(it, sitting, outcome));
    }

    private void raise(Deliberation it, Sitting sitting, Outcome outcome) {
        outcome.opinions()
                .forEach(raised -> opinions.add(Opinion.raised(
                        new Opinion.Place(sitting.id(), it.id(), null),
                        new Opinion.Said(raised.body(), raised.speaker()),
                        new Opinion.Charge(raised.answeringPost(), null, null))));
        if (outcome.result() == Result.CONDITIONAL) {
            outcome.conditions().forEach(demanded -> conditions.add(it.id(), demanded.body(), demanded.ownerPost()));
        }
    }

    private static Act act(Deliberation it, Sitting sitting, Outcome outcome) {
        String words = sitting.title() + "の結果を「" + outcome.result().labelAt(it.stage()) + "」と記録した"
                + (outcome.remandTo() == null ? "" : "（" + outcome.remandTo().label() + "へ）");
        return Act.of("result.record", "deliberation", String.valueOf(it.id()), words)
                .onItem(it.itemId())
                .changed("理由", null, outcome.reason());
    }
}
