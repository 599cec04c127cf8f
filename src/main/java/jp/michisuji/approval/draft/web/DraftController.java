package jp.michisuji.approval.draft.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.draft.DraftFiling;
import jp.michisuji.approval.draft.NewDraft;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.document.NewDocument;
import jp.michisuji.web.Choice;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 起案を書き、直し、引用する。 */
@Controller
@Requires(Action.APPROVAL_DRAFT)
class DraftController {

    private final DraftPage page;
    private final DraftInputChecks checks;
    private final DraftFiling filing;
    private final DraftDesk desk;
    private final ApprovalAudience audience;
    private final CurrentUser user;

    DraftController(
            DraftPage page,
            DraftInputChecks checks,
            DraftFiling filing,
            DraftDesk desk,
            ApprovalAudience audience,
            CurrentUser user) {
        this.page = page;
        this.checks = checks;
        this.filing = filing;
        this.desk = desk;
        this.audience = audience;
        this.user = user;
    }

    @GetMapping("/approvals/new")
    String ask(
            @RequestParam(required = false) Long item, @RequestParam(defaultValue = "") String category, Model model) {
        DraftInput form = new DraftInput();
        form.setPost(page.ownPosts().stream().map(Choice::value).findFirst().orElse(null));
        form.setItemId(item);
        form.setCategory(category);
        model.addAttribute("form", form);
        return page.form(null, model);
    }

    @PostMapping("/approvals")
    String keep(
            @Valid @ModelAttribute("form") DraftInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        List<NewDocument> files = checks.check(form, errors);
        if (errors.hasErrors()) {
            return page.form(null, model);
        }
        NewDraft draft = NewDraft.of(DraftInputs.text(form), form.getPost(), form.getItemId());
        long id = filing.keep(draft, files, user.actorAs(form.getPost()));
        flash.addFlashAttribute("success", "下書きに残しました。まだ誰にも届いていません。");
        return "redirect:/approvals/" + id;
    }

    @GetMapping("/approvals/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        Approval approval = writable(id);
        model.addAttribute("form", DraftInputs.of(approval));
        return page.form(approval, model);
    }

    @PostMapping("/approvals/{id}/edit")
    String rewrite(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Approval approval = writable(id);
        form.setPost(approval.drafterPost());
        List<NewDocument> files = checks.check(form, errors);
        if (errors.hasErrors()) {
            return page.form(approval, model);
        }
        var change = new DraftFiling.Change(DraftInputs.text(form), form.getItemId(), files, form.getRevision());
        filing.rewrite(id, change, user.actorAs(approval.drafterPost()));
        flash.addFlashAttribute("success", "文面を直しました。");
        return "redirect:/approvals/{id}";
    }

    @PostMapping("/approvals/{id}/copy")
    String copy(@PathVariable long id, RedirectAttributes flash) {
        Approval earlier = audience.read(id);
        String post = page.ownPosts().stream()
                .map(Choice::value)
                .filter(own -> own.equals(earlier.drafterPost()))
                .findFirst()
                .orElseGet(() -> user.actor().postCode());
        long copied = desk.copy(id, post, user.actorAs(post));
        flash.addFlashAttribute("success", "引用した下書きを作りました。直してから回議に付してください。番号は付すときに新しく付きます。");
        return "redirect:/approvals/" + copied + "/edit";
    }

    private Approval writable(long id) {
        Approval approval = audience.own(id);
        if (!approval.state().writable()) {
            throw new ConflictException(approval.name() + "は" + approval.state().label() + "です。今は直せません");
        }
        return approval;
    }
}
