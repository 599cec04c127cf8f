package jp.michisuji.hearing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 意見への回答を決める。一件ごとに、区分と理由と回答の文を残し、約束したことを書き留める。 */
@Component
public class HearingAnswers {

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final Promises promises;
    private final AuditLog audit;
    private final Clock clock;

    HearingAnswers(Hearings hearings, HearingOpinions opinions, Promises promises, AuditLog audit, Clock clock) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.promises = promises;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException その聴取の意見でない */
    @Transactional
    public void decide(long hearingId, List<AnswerDecision> decisions, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        decisions.forEach(decision -> decide(hearing, decision, actor));
        if (hearing.awaitingAnswers() && onRoad(hearingId).stream().allMatch(HearingOpinion::replied)) {
            hearings.enter(hearingId, HearingState.ANSWERED);
        }
        audit.record(actor, HearingAct.of(hearing, "hearing.answer", "意見への回答を決めた（" + decisions.size() + "件）"));
    }

    private void decide(Hearing hearing, AnswerDecision decision, Actor actor) {
        long opinion = decision.opinionId();
        if (!opinions.reply(hearing.id(), opinion, decision.text(), actor.postName(), Instant.now(clock))) {
            throw new NotFoundException();
        }
        opinions.decide(opinion, decision.disposition(), decision.reason());
        if (decision.promise() != null) {
            promises.keep(hearing, opinion, decision.promise(), actor);
            String words = "約束した（" + decision.promise().body() + "）";
            audit.record(actor, HearingAct.of(hearing, "hearing.promise", words));
        }
    }

    private List<HearingOpinion> onRoad(long hearingId) {
        return opinions.of(hearingId).stream()
                .filter(HearingOpinion::onHearingRoad)
                .toList();
    }
}
