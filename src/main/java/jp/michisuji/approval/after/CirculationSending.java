package jp.michisuji.approval.after;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalDecided;
import jp.michisuji.approval.ApprovalDropped;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.approval.DraftDiscarded;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 回しはじめと終わり。決裁されたら供覧を回す。まだ見られていない根回しは、起案が終われば下げる。 */
@Component
class CirculationSending {

    static final String PROCESS = "circulation";

    private final Approvals approvals;
    private final Circulations circulations;
    private final CirculationTrail trail;
    private final ProcessRuns runs;
    private final AuditLog audit;
    private final Clock clock;

    CirculationSending(
            Approvals approvals,
            Circulations circulations,
            CirculationTrail trail,
            ProcessRuns runs,
            AuditLog audit,
            Clock clock) {
        this.approvals = approvals;
        this.circulations = circulations;
        this.trail = trail;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** まだ回していない職に回す。 @return 回した職。なければ空 */
    List<String> begin(long approvalId, CirculationKind kind) {
        List<String> posts = circulations.send(approvalId, kind, clock.instant());
        if (!posts.isEmpty()) {
            Map<String, Object> variables = Map.of(
                    "approvalId", approvalId, "circulationKind", kind.name(), "circulatedTo", String.join(" ", posts));
            String run = runs.start(PROCESS, String.valueOf(approvalId), variables);
            circulations.follow(approvalId, kind, posts, run);
        }
        return posts;
    }

    @EventListener
    void on(ApprovalDecided decided) {
        close(decided.approvalId(), CirculationKind.BEFORE);
        List<String> posts = begin(decided.approvalId(), CirculationKind.AFTER);
        if (!posts.isEmpty()) {
            Approval approval = approvals.get(decided.approvalId());
            String words = "決裁されたので、" + posts.size() + "の職に供覧を回した";
            trail.add(approval, ActKind.CIRCULATE, words, Actor.system());
            audit.record(Actor.system(), AfterActs.of(approval, "approval.circulate", words));
        }
    }

    /** 決裁されないことになった案は、見ても意見の行き先がない。 */
    @EventListener
    void on(ApprovalDropped dropped) {
        close(dropped.approvalId(), CirculationKind.BEFORE);
    }

    /** 捨てた起案の根回しは、読むものがなくなる。 */
    @EventListener
    void on(DraftDiscarded discarded) {
        close(discarded.approvalId(), CirculationKind.BEFORE);
    }

    /** まだ見ていない職の仕事を下げる。見た印と一言は残る。 */
    private void close(long approvalId, CirculationKind kind) {
        circulations.running(approvalId, kind).forEach(run -> runs.tellIfWaiting(run, "closeCirculation", Map.of()));
    }
}
