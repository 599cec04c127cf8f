package jp.michisuji.approval.draft;

import java.time.Clock;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.route.RouteProposal.Circulated;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 経路への追加。回議に付す前に、起案者がわけを添えて合議と供覧の職を加え、取りやめる。 */
@Component
@Transactional
public class RouteExtension {

    private final DraftTurn turn;
    private final DraftLedger ledger;
    private final RouteAdditions additions;
    private final RoutePlanning planning;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    RouteExtension(
            DraftTurn turn,
            DraftLedger ledger,
            RouteAdditions additions,
            RoutePlanning planning,
            Organization organization,
            AuditLog audit,
            Clock clock) {
        this.turn = turn;
        this.ledger = ledger;
        this.additions = additions;
        this.planning = planning;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RefusedInputException ない職か、既に経路にある職 */
    public void add(long approvalId, RouteAddition.Kind kind, String postCode, String reason, Actor actor) {
        Approval draft = turn.draft(approvalId);
        Post post =
                organization.findPost(postCode).orElseThrow(() -> new RefusedInputException("post", "加える職を選んでください。"));
        if (isOn(planning.of(draft), kind, postCode)) {
            throw new RefusedInputException("post", post.name() + "は、もう経路にあります。");
        }
        additions.add(approvalId, new RouteAddition(0, kind, postCode, reason, actor.label()), clock.instant());
        ledger.touch(approvalId);
        String said = post.name() + "を" + kind.label() + "に加えた（理由: " + reason + "）";
        audit.record(actor, DraftActs.of(draft, "approval.route.add", said));
    }

    public void remove(long approvalId, long additionId, Actor actor) {
        Approval draft = turn.draft(approvalId);
        RouteAddition addition = additions.of(approvalId).stream()
                .filter(each -> each.id() == additionId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        additions.remove(additionId);
        ledger.touch(approvalId);
        String name = organization.findPost(addition.postCode()).map(Post::name).orElse(addition.postCode());
        String said = name + "を" + addition.kind().label() + "から除いた";
        audit.record(actor, DraftActs.of(draft, "approval.route.remove", said));
    }

    private static boolean isOn(RoutePlan plan, RouteAddition.Kind kind, String postCode) {
        return switch (kind) {
            case CONCUR -> plan.asks(postCode);
            case CIRCULATE ->
                plan.circulation().stream().map(Circulated::postCode).anyMatch(postCode::equals);
        };
    }
}
