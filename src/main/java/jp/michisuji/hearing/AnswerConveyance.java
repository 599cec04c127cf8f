package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回答の伝達。決めた回答を、いつ、どの方法で団体に伝えたか。 */
@Component
public class AnswerConveyance {

    /** 一件の回答を伝えたこと。 */
    public record Conveyed(long opinionId, LocalDate on, ConveyanceWay way) {}

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final AuditLog audit;

    AnswerConveyance(Hearings hearings, HearingOpinions opinions, AuditLog audit) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.audit = audit;
    }

    /** @throws NotFoundException その聴取の意見でない */
    @Transactional
    public void convey(long hearingId, List<Conveyed> answers, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        answers.forEach(answer -> convey(hearingId, answer, actor));
        if (hearing.state() == HearingState.ANSWERED && allConveyed(hearingId)) {
            hearings.enter(hearingId, HearingState.REPLIED);
        }
        audit.record(actor, HearingAct.of(hearing, "hearing.convey", "回答を団体に伝えた（" + answers.size() + "件）"));
    }

    private void convey(long hearingId, Conveyed answer, Actor actor) {
        if (!opinions.convey(hearingId, answer.opinionId(), answer.on(), answer.way(), actor.postName())) {
            throw new NotFoundException();
        }
    }

    private boolean allConveyed(long hearingId) {
        return opinions.of(hearingId).stream()
                .filter(HearingOpinion::onHearingRoad)
                .allMatch(HearingOpinion::conveyed);
    }
}
