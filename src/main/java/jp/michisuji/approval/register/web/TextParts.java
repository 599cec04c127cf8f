package jp.michisuji.approval.register.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.KnownOrigins;
import jp.michisuji.approval.RecordedPosts;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.draft.EditionFacts;
import jp.michisuji.approval.register.ApprovalAudience;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 起案の画面の、文面と添付。 */
@Component
class TextParts {

    private final ApprovalAudience audience;
    private final KnownOrigins origins;
    private final AttachedPapers papers;
    private final EditionFacts facts;
    private final RecordedPosts posts;
    private final Permissions permissions;

    TextParts(
            ApprovalAudience audience,
            KnownOrigins origins,
            AttachedPapers papers,
            EditionFacts facts,
            RecordedPosts posts,
            Permissions permissions) {
        this.audience = audience;
        this.origins = origins;
        this.papers = papers;
        this.facts = facts;
        this.posts = posts;
        this.permissions = permissions;
    }

    void add(Approval approval, Model model) {
        model.addAttribute("origin", origins.placeOf(approval).orElse(null));
        model.addAttribute("standstill", origins.standstillOf(approval).orElse(null));
        model.addAttribute("drafts", audience.drafts(approval));
        model.addAttribute("mayCopy", permissions.allows(Action.APPROVAL_DRAFT));
        model.addAttribute("drafterName", posts.of(approval.drafterPost(), approval.draftedAt()));
        model.addAttribute("facts", facts.of(approval, List.of()));
        model.addAttribute("papers", papers.of(approval.id()));
        model.addAttribute(
                "earlierPapers",
                papers.ever(approval.id()).stream()
                        .filter(each -> each.paper().toEdition() != null)
                        .toList());
    }
}
