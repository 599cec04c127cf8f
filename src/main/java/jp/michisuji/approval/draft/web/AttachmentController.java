package jp.michisuji.approval.draft.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.AttachedPaper;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.draft.PaperAttaching;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.document.Upload;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 添付を差し替え、外す。 */
@Controller
@Requires(Action.APPROVAL_DRAFT)
class AttachmentController {

    private final ApprovalAudience audience;
    private final AttachedPapers papers;
    private final PaperAttaching attaching;
    private final CurrentUser user;

    AttachmentController(ApprovalAudience audience, AttachedPapers papers, PaperAttaching attaching, CurrentUser user) {
        this.audience = audience;
        this.papers = papers;
        this.attaching = attaching;
        this.user = user;
    }

    @GetMapping("/approvals/{id}/papers/{paper}/replace")
    String ask(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @ModelAttribute("form") ReplacementInput form,
            Model model) {
        return show(writable(id), attached(id, paperId), model);
    }

    @PostMapping("/approvals/{id}/papers/{paper}/replace")
    String replace(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @ModelAttribute("form") ReplacementInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Approval approval = writable(id);
        AttachedPaper paper = attached(id, paperId);
        replace(approval, paper, form, errors);
        if (errors.hasErrors()) {
            return show(approval, paper, model);
        }
        flash.addFlashAttribute("success", "添付「" + paper.paper().title() + "」を差し替えました。前の版も残っています。");
        return "redirect:/approvals/{id}";
    }

    @PostMapping("/approvals/{id}/papers/{paper}/remove")
    String remove(@PathVariable long id, @PathVariable("paper") long paperId, RedirectAttributes flash) {
        Approval approval = writable(id);
        AttachedPaper paper = attached(id, paperId);
        attaching.remove(id, paperId, user.actorAs(approval.drafterPost()));
        flash.addFlashAttribute("success", "添付「" + paper.paper().title() + "」を外しました。");
        return "redirect:/approvals/{id}";
    }

    private void replace(Approval approval, AttachedPaper paper, ReplacementInput form, BindingResult errors) {
        if (!Upload.isSent(form.getFile())) {
            errors.rejectValue("file", "missing", "差し替えるファイルを選んでください。");
            return;
        }
        try {
            var file = Upload.document(paper.paper().title(), form.getFile());
            attaching.replace(approval.id(), paper.paper().id(), file, user.actorAs(approval.drafterPost()));
        } catch (RefusedInputException refused) {
            errors.rejectValue("file", "refused", refused.getMessage());
        }
    }

    private Approval writable(long id) {
        Approval approval = audience.own(id);
        if (!approval.state().writable()) {
            throw new ConflictException(approval.name() + "は" + approval.state().label() + "です。添付は変えられません");
        }
        return approval;
    }

    private AttachedPaper attached(long id, long paperId) {
        return papers.of(id).stream()
                .filter(attached -> attached.paper().id() == paperId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String show(Approval approval, AttachedPaper paper, Model model) {
        model.addAttribute("approval", approval);
        model.addAttribute("paper", paper);
        model.addAttribute("crumbs", DraftPage.crumbs(approval, "添付を差し替える"));
        return "approvals/replace";
    }
}
