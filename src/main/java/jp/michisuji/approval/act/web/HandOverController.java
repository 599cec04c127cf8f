package jp.michisuji.approval.act.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.act.ActChecks;
import jp.michisuji.approval.act.HandingOver;
import jp.michisuji.approval.act.RouteLine;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 振替の画面。経路の一つの職を、わけを残して別の職に替える。 */
@Controller
@Requires(Action.TASK_REASSIGN)
class HandOverController {

    private final ActPage page;
    private final ActChecks checks;
    private final HandingOver handing;
    private final Organization organization;
    private final WorkingPosts workers;
    private final Permissions permissions;
    private final CurrentUser user;

    HandOverController(
            ActPage page,
            ActChecks checks,
            HandingOver handing,
            Organization organization,
            WorkingPosts workers,
            Permissions permissions,
            CurrentUser user) {
        this.page = page;
        this.checks = checks;
        this.handing = handing;
        this.organization = organization;
        this.workers = workers;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/approvals/{id}/steps/{step}/hand-over")
    String ask(
            @PathVariable long id, @PathVariable long step, @ModelAttribute("form") HandOverInput form, Model model) {
        RouteLine line = reachable(id, step);
        Approval approval = page.get(id);
        form.setSeen(approval.revision());
        return show(approval, line, model);
    }

    @PostMapping("/approvals/{id}/steps/{step}/hand-over")
    String handOver(
            @PathVariable long id,
            @PathVariable long step,
            @Valid @ModelAttribute("form") HandOverInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        RouteLine line = reachable(id, step);
        Approval approval = page.get(id);
        ActPage.demandSeen(approval, form.getSeen());
        if (!errors.hasErrors()) {
            handing.refusal(id, step, form.getPost()).ifPresent(why -> errors.rejectValue("post", "refused", why));
        }
        if (errors.hasErrors()) {
            return show(approval, line, model);
        }
        handing.handOver(id, step, form.getPost(), form.getReason().strip(), user.actor());
        String to = organization.post(form.getPost()).name();
        flash.addFlashAttribute("success", line.postName() + "を" + to + "に振り替えました。");
        return "redirect:/approvals/{id}";
    }

    private RouteLine reachable(long id, long step) {
        RouteLine line = page.line(id, step);
        permissions.demandOn(Action.TASK_REASSIGN, line.step().postCode());
        checks.demand(ActKind.HAND_OVER, id, step, user.actor());
        return line;
    }

    private String show(Approval approval, RouteLine line, Model model) {
        model.addAttribute("line", line);
        model.addAttribute(
                "posts", workers.all().stream().map(HandOverController::choice).toList());
        return page.show(approval, "別の職に振り替える", "approval/act-hand-over", model);
    }

    private static Choice choice(Post post) {
        return Choice.of(post.code(), post.name());
    }
}
