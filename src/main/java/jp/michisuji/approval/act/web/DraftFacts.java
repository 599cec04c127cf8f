package jp.michisuji.approval.act.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.KnownOrigins;
import jp.michisuji.approval.act.RouteLines;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 起案する様式と起案を直す様式の分け合う参照。 */
@Component
class DraftFacts {

    private final Approvals approvals;
    private final ApprovalTrail trail;
    private final AttachedPapers papers;
    private final RouteLines route;
    private final KnownOrigins origins;

    DraftFacts(
            Approvals approvals, ApprovalTrail trail, AttachedPapers papers, RouteLines route, KnownOrigins origins) {
        this.approvals = approvals;
        this.trail = trail;
        this.papers = papers;
        this.route = route;
        this.origins = origins;
    }

    Approval approval(WorkItem task) {
        return approvals.get(task.subject().numericId());
    }

    Map<String, Object> references(WorkItem task) {
        Approval approval = approval(task);
        Map<String, Object> known = new HashMap<>();
        known.put("approval", approval);
        known.put("papers", papers.of(approval.id()));
        known.put("route", route.of(approval.id(), 0));
        origins.standstillOf(approval).ifPresent(why -> known.put("standstill", why));
        trail.of(approval.id()).stream()
                .filter(act -> act.kind() == ActKind.REMAND || act.kind() == ActKind.PULL_BACK)
                .reduce((ApprovalAct earlier, ApprovalAct later) -> later)
                .ifPresent(act -> known.put("returned", act));
        return known;
    }
}
