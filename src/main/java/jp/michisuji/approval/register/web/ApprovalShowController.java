package jp.michisuji.approval.register.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.approval.register.EditionHistory;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一件の起案。文面、添付、経路、行為、版と、今できること。 */
@Controller
class ApprovalShowController {

    private final ApprovalAudience audience;
    private final TextParts text;
    private final RouteParts route;
    private final ApprovalTrail trail;
    private final EditionHistory editions;
    private final AuditLog audit;
    private final Histories histories;

    ApprovalShowController(
            ApprovalAudience audience,
            TextParts text,
            RouteParts route,
            ApprovalTrail trail,
            EditionHistory editions,
            AuditLog audit,
            Histories histories) {
        this.audience = audience;
        this.text = text;
        this.route = route;
        this.trail = trail;
        this.editions = editions;
        this.audit = audit;
        this.histories = histories;
    }

    @GetMapping("/approvals/{id}")
    @Requires(Action.APPROVAL_READ)
    String show(@PathVariable long id, Model model) {
        Approval approval = audience.read(id);
        model.addAttribute("approval", approval);
        text.add(approval, model);
        route.add(approval, model);
        model.addAttribute("acts", trail.of(id));
        model.addAttribute("editions", editions.of(id));
        model.addAttribute("history", histories.of(audit.ofSubject(Approval.SUBJECT, String.valueOf(id))));
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("決裁", "/approvals"), Crumb.here(approval.name())));
        return "approvals/show";
    }
}
