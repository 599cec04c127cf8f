package jp.michisuji.approval.draft.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 下書きを捨てる。戻せないので、何が消えるかを先に見せる。 */
@Controller
@Requires(Action.APPROVAL_DRAFT)
class DiscardController {

    private final ApprovalAudience audience;
    private final AttachedPapers papers;
    private final DraftDesk desk;
    private final CurrentUser user;

    DiscardController(ApprovalAudience audience, AttachedPapers papers, DraftDesk desk, CurrentUser user) {
        this.audience = audience;
        this.papers = papers;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/approvals/{id}/discard")
    String ask(@PathVariable long id, Model model) {
        Approval draft = audience.own(id);
        if (draft.number() != null) {
            throw new ConflictException("既に回議に付しました。要らなくなったときは、取り下げてください");
        }
        model.addAttribute("approval", draft);
        model.addAttribute("papers", papers.of(id).size());
        model.addAttribute("crumbs", DraftPage.crumbs(draft, "下書きを捨てる"));
        return "approvals/discard";
    }

    @PostMapping("/approvals/{id}/discard")
    String discard(@PathVariable long id, @RequestParam(defaultValue = "-1") int seen, RedirectAttributes flash) {
        Approval draft = audience.own(id);
        desk.discard(id, seen, user.actorAs(draft.drafterPost()));
        flash.addFlashAttribute("success", "下書き「" + draft.text().subject() + "」を捨てました。");
        return "redirect:/approvals?view=MINE";
    }
}
