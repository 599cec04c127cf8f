package jp.michisuji.approval.act.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.act.ActChecks;
import jp.michisuji.approval.act.PullingBack;
import jp.michisuji.approval.act.Withdrawing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 起案者の行為。引き戻すか、取り下げる。何が起きるかを先に見せる。 */
@Controller
@Requires(Action.TASK_WORK)
class DrafterActController {

    private final ActPage page;
    private final ActChecks checks;
    private final PullingBack pulling;
    private final Withdrawing withdrawing;

    DrafterActController(ActPage page, ActChecks checks, PullingBack pulling, Withdrawing withdrawing) {
        this.page = page;
        this.checks = checks;
        this.pulling = pulling;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/approvals/{id}/pull-back")
    String askToPullBack(@PathVariable long id, Model model) {
        Approval approval = page.ofDrafter(id);
        checks.demand(ActKind.PULL_BACK, id, page.drafter(approval));
        return page.show(approval, "引き戻す", "approval/act-pull-back", model);
    }

    @PostMapping("/approvals/{id}/pull-back")
    String pullBack(@PathVariable long id, @RequestParam int seen, RedirectAttributes flash) {
        Approval approval = page.ofDrafter(id);
        checks.demand(ActKind.PULL_BACK, id, page.drafter(approval));
        ActPage.demandSeen(approval, seen);
        pulling.pullBack(id, page.drafter(approval));
        flash.addFlashAttribute("success", "引き戻しました。起案を直す仕事が受付箱にあります。");
        return "redirect:/approvals/{id}";
    }

    @GetMapping("/approvals/{id}/withdraw")
    String askToWithdraw(@PathVariable long id, @ModelAttribute("form") ReasonOfAct form, Model model) {
        Approval approval = page.ofDrafter(id);
        checks.demand(ActKind.WITHDRAW, id, page.drafter(approval));
        form.setSeen(approval.revision());
        return page.show(approval, "取り下げる", "approval/act-withdraw", model);
    }

    @PostMapping("/approvals/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonOfAct form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Approval approval = page.ofDrafter(id);
        checks.demand(ActKind.WITHDRAW, id, page.drafter(approval));
        ActPage.demandSeen(approval, form.getSeen());
        if (errors.hasErrors()) {
            return page.show(approval, "取り下げる", "approval/act-withdraw", model);
        }
        withdrawing.withdraw(id, form.getReason().strip(), page.drafter(approval));
        flash.addFlashAttribute("success", "取り下げました。" + approval.number() + "は欠番になりました。");
        return "redirect:/approvals/{id}";
    }
}
