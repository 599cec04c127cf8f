package jp.michisuji.approval.after;

import java.time.Clock;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;

/** 回りの行為の記録。段には関わらない。 */
@Component
class CirculationTrail {

    private final ApprovalTrail trail;
    private final Clock clock;

    CirculationTrail(ApprovalTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void add(Approval approval, ActKind kind, String words, Actor actor) {
        trail.add(
                approval.id(),
                new ApprovalAct(
                        0,
                        kind,
                        null,
                        null,
                        approval.edition(),
                        actor.personCode(),
                        actor.postCode(),
                        actor.postName(),
                        null,
                        words,
                        clock.instant()));
    }
}
