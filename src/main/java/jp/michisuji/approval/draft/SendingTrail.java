package jp.michisuji.approval.draft;

import java.time.Clock;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 付したことと、起案者が経路に加えた職を、行為の記録に書く。 */
@Component
class SendingTrail {

    private final ApprovalTrail trail;
    private final RouteAdditions additions;
    private final Organization organization;
    private final Clock clock;

    SendingTrail(ApprovalTrail trail, RouteAdditions additions, Organization organization, Clock clock) {
        this.trail = trail;
        this.additions = additions;
        this.organization = organization;
        this.clock = clock;
    }

    void extended(Approval approval, Actor actor) {
        additions.of(approval.id()).forEach(added -> add(approval, ActKind.EXTEND_ROUTE, words(added), actor));
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

    private String words(RouteAddition added) {
        String name = organization.findPost(added.postCode()).map(Post::name).orElse(added.postCode());
        return name + "を" + added.kind().label() + "に加えた。" + added.reason();
    }
}
