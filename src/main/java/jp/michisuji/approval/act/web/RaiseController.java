package jp.michisuji.approval.act.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.act.ActChecks;
import jp.michisuji.approval.act.Raising;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 引上げ承認の画面。上司の職が、動かない下の職の承認を引き上げて行う。 */
@Controller
@Requires(Action.TASK_WORK)
class RaiseController {

    private static final String TITLE = "承認を引き上げる";

    private final ActPage page;
    private final ActChecks checks;
    private final Raising raising;
    private final CurrentUser user;

    RaiseController(ActPage page, ActChecks checks, Raising raising, CurrentUser user) {
        this.page = page;
        this.checks = checks;
        this.raising = raising;
        this.user = user;
    }

    @GetMapping("/approvals/{id}/steps/{step}/raise")
    String ask(@PathVariable long id, @PathVariable long step, @ModelAttribute("form") ReasonOfAct form, Model model) {
        Approval approval = idle(id, step);
        form.setSeen(approval.revision());
        return show(approval, step, model);
    }

    @PostMapping("/approvals/{id}/steps/{step}/raise")
    String raise(
            @PathVariable long id,
            @PathVariable long step,
            @Valid @ModelAttribute("form") ReasonOfAct form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Approval approval = idle(id, step);
        ActPage.demandSeen(approval, form.getSeen());
        if (errors.hasErrors()) {
            return show(approval, step, model);
        }
        String lower = page.line(id, step).postName();
        raising.raise(id, step, form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", lower + "の承認を引き上げて行いました。" + lower + "に知らせました。");
        return "redirect:/approvals/{id}";
    }

    private Approval idle(long id, long step) {
        checks.demandSuperior(id, step, user.actor());
        checks.demand(ActKind.RAISE, id, step, user.actor());
        return page.get(id);
    }

    private String show(Approval approval, long step, Model model) {
        model.addAttribute("line", page.line(approval.id(), step));
        return page.show(approval, TITLE, "approval/act-raise", model);
    }
}
