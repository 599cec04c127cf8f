package jp.michisuji.reorganization.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.reorganization.ChangeSet;
import jp.michisuji.reorganization.Rehearsing;
import jp.michisuji.reorganization.ReorganizationDecision;
import jp.michisuji.reorganization.ReorganizationLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 組織改正を確定し、取り消す画面。確定は、起こることを見た人だけができる。 */
@Controller
@RequestMapping(ReorganizationPage.PATH + "/{id}")
@Requires(Action.ORGANIZATION_EDIT)
class ReorganizationDecisionController {

    private static final int LONGEST = 200;

    private final ReorganizationLines lines;
    private final Rehearsing rehearsing;
    private final ReorganizationDecision decision;
    private final ReorganizationPage page;
    private final CurrentUser user;

    ReorganizationDecisionController(
            ReorganizationLines lines,
            Rehearsing rehearsing,
            ReorganizationDecision decision,
            ReorganizationPage page,
            CurrentUser user) {
        this.lines = lines;
        this.rehearsing = rehearsing;
        this.decision = decision;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/confirm")
    String ask(@PathVariable long id, Model model) {
        ChangeSet plan = lines.of(id);
        page.fill(rehearsing.rehearse(plan), model);
        model.addAttribute("crumbs", ReorganizationPage.under(plan.head(), "確定"));
        return "reorganization/confirm";
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable long id, @RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
        lines.of(id);
        if (!decision.confirm(id, seen, user.actor())) {
            flash.addFlashAttribute("warning", "確かめている間に、移るものが変わりました。まだ確定していません。もう一度確かめてください。");
            return "redirect:" + ReorganizationPage.path(id) + "/confirm";
        }
        flash.addFlashAttribute("success", "組織改正を確定しました。その日の0時に実施されます。新しい職への発令を登録できます。");
        return "redirect:" + ReorganizationPage.path(id);
    }

    @GetMapping("/cancel")
    String askCancel(@PathVariable long id, Model model) {
        return cancelPage(id, null, null, model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            return cancelPage(id, reason, "取り消す理由を、200字までで入力してください。", model);
        }
        lines.of(id);
        decision.cancel(id, reason.strip(), user.actor());
        flash.addFlashAttribute("success", "組織改正を取り消しました。");
        return "redirect:" + ReorganizationPage.path(id);
    }

    private String cancelPage(long id, String reason, String problem, Model model) {
        ChangeSet plan = lines.of(id);
        model.addAttribute("head", plan.head());
        model.addAttribute("reason", reason);
        model.addAttribute("problem", problem);
        model.addAttribute("crumbs", ReorganizationPage.under(plan.head(), "取り消す"));
        return "reorganization/cancel";
    }
}
