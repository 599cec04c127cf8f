package jp.michisuji.approval.register.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.draft.EditionFacts;
import jp.michisuji.approval.draft.RoutePlan;
import jp.michisuji.approval.draft.RoutePlanning;
import jp.michisuji.approval.draft.SendingChecks;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.approval.register.EditionHistory;
import jp.michisuji.approval.register.PostNames;
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
    private final AttachedPapers papers;
    private final Stages stages;
    private final RoutePlanning planning;
    private final SendingChecks checks;
    private final ApprovalTrail trail;
    private final EditionHistory editions;
    private final EditionFacts facts;
    private final PostNames posts;
    private final AuditLog audit;
    private final Histories histories;
    private final Permissions permissions;

    ApprovalShowController(
            ApprovalAudience audience,
            AttachedPapers papers,
            Stages stages,
            RoutePlanning planning,
            SendingChecks checks,
            ApprovalTrail trail,
            EditionHistory editions,
            EditionFacts facts,
            PostNames posts,
            AuditLog audit,
            Histories histories,
            Permissions permissions) {
        this.audience = audience;
        this.papers = papers;
        this.stages = stages;
        this.planning = planning;
        this.checks = checks;
        this.trail = trail;
        this.editions = editions;
        this.facts = facts;
        this.posts = posts;
        this.audit = audit;
        this.histories = histories;
        this.permissions = permissions;
    }

    @GetMapping("/approvals/{id}")
    @Requires(Action.APPROVAL_READ)
    String show(@PathVariable long id, Model model) {
        Approval approval = audience.read(id);
        var attached = papers.of(id);
        model.addAttribute("approval", approval);
        model.addAttribute("drafts", audience.drafts(approval));
        model.addAttribute("mayCopy", permissions.allows(Action.APPROVAL_DRAFT));
        model.addAttribute("drafterName", posts.of(approval.drafterPost()));
        model.addAttribute("facts", facts.of(approval, List.of()));
        model.addAttribute("papers", attached);
        model.addAttribute(
                "earlierPapers",
                papers.ever(id).stream()
                        .filter(each -> each.paper().toEdition() != null)
                        .toList());
        model.addAttribute("posts", posts.all());
        model.addAttribute("acts", trail.of(id));
        model.addAttribute("editions", editions.of(id));
        model.addAttribute("history", histories.of(audit.ofSubject(Approval.SUBJECT, String.valueOf(id))));
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("決裁", "/approvals"), Crumb.here(approval.name())));
        addRoute(approval, model);
        return "approvals/show";
    }

    private void addRoute(Approval approval, Model model) {
        if (approval.number() == null) {
            RoutePlan plan = planning.of(approval);
            model.addAttribute("plan", plan);
            model.addAttribute("obstacles", checks.obstacles(approval, plan));
        } else {
            model.addAttribute("stages", stages.of(approval.id()));
        }
    }
}
