package jp.michisuji.approval.after;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回りの窓口。回議に付す前の根回しと、決裁のあとの供覧を、起案者が選んだ職に回す。 */
@Component
@Transactional
public class CirculationDesk {

    private final Approvals approvals;
    private final Circulations circulations;
    private final CirculationSending sending;
    private final CirculationTrail trail;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    CirculationDesk(
            Approvals approvals,
            Circulations circulations,
            CirculationSending sending,
            CirculationTrail trail,
            Organization organization,
            AuditLog audit,
            Clock clock) {
        this.approvals = approvals;
        this.circulations = circulations;
        this.sending = sending;
        this.trail = trail;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** いま起案者が回せる回り。回議中と、却下・取下げのあとは回せない。 @throws ConflictException 回せない */
    public static CirculationKind kindFor(Approval approval) {
        if (approval.state().writable()) {
            return CirculationKind.BEFORE;
        }
        if (approval.state() == ApprovalState.DECIDED) {
            return CirculationKind.AFTER;
        }
        throw new ConflictException(
                "根回しは回議に付す前、供覧は決裁のあとに回せます（いまは" + approval.state().label() + "）");
    }

    /**
     * 起案者が選んだ職に回す。回議に付す前なら根回し、決裁のあとなら供覧になる。
     *
     * @throws ConflictException いまは回せない、又はどの職にも既に回している
     */
    public void send(long approvalId, List<String> posts, String reason, Actor actor) {
        Approval approval = approvals.lock(approvalId);
        CirculationKind kind = kindFor(approval);
        List<String> fresh = posts.stream()
                .distinct()
                .filter(post -> circulations.add(approvalId, kind, new Circulation.Planned(post, reason, true)))
                .toList();
        if (fresh.isEmpty()) {
            throw new ConflictException("選んだ職には、既に" + kind.label() + "をしています");
        }
        String words = names(fresh) + "に" + kind.label() + "をした（" + reason + "）";
        trail.add(approval, kind(kind), words, actor);
        audit.record(actor, AfterActs.of(approval, "approval.circulate", words));
        sending.begin(approvalId, kind);
    }

    /** @throws ConflictException 既に見た印がある */
    public void see(long circulationId, String comment, Actor actor) {
        Approval approval = approvals.lock(circulations.get(circulationId).approvalId());
        if (!circulations.see(circulationId, actor, comment, clock.instant())) {
            throw new ConflictException("この職は、既に見た印を付けています");
        }
        String label = circulations.get(circulationId).kind().label();
        trail.add(approval, ActKind.SEE, comment, actor);
        audit.record(actor, AfterActs.of(approval, "approval.see", label + "を見た"));
    }

    private static ActKind kind(CirculationKind kind) {
        return kind == CirculationKind.BEFORE ? ActKind.INFORM_BEFORE : ActKind.CIRCULATE;
    }

    private String names(List<String> posts) {
        return posts.stream().map(post -> organization.post(post).name()).collect(Collectors.joining("、"));
    }
}
