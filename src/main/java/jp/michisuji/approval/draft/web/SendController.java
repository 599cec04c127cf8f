package jp.michisuji.approval.draft.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.RoutePlan;
import jp.michisuji.approval.draft.RoutePlanning;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.approval.draft.SendingChecks;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.approval.register.PostNames;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 回議に付す。番号は取り消せないので、経路と起きることを先に見せる。 */
@Controller
@Requires(Action.APPROVAL_DRAFT)
class SendController {

    private final ApprovalAudience audience;
    private final RoutePlanning planning;
    private final SendingChecks checks;
    private final Sending sending;
    private final PostNames posts;
    private final CurrentUser user;

    SendController(
            ApprovalAudience audience,
            RoutePlanning planning,
            SendingChecks checks,
            Sending sending,
            PostNames posts,
            CurrentUser user) {
        this.audience = audience;
        this.planning = planning;
        this.checks = checks;
        this.sending = sending;
        this.posts = posts;
        this.user = user;
    }

    @GetMapping("/approvals/{id}/send")
    String ask(@PathVariable long id, Model model) {
        Approval draft = draft(id);
        RoutePlan plan = planning.of(draft);
        List<String> obstacles = checks.obstacles(draft, plan);
        model.addAttribute("approval", draft);
        model.addAttribute("plan", plan);
        model.addAttribute("obstacles", obstacles);
        model.addAttribute("posts", posts.all());
        model.addAttribute("crumbs", DraftPage.crumbs(draft, "回議に付す"));
        return "approvals/send";
    }

    @PostMapping("/approvals/{id}/send")
    String send(@PathVariable long id, @RequestParam(defaultValue = "-1") int seen, RedirectAttributes flash) {
        Approval draft = draft(id);
        Approval sent = sending.send(id, seen, user.actorAs(draft.drafterPost()));
        flash.addFlashAttribute("success", sent.number() + "として回議に付しました。初めの段の職に、承認の仕事が届きました。");
        return "redirect:/approvals/{id}";
    }

    private Approval draft(long id) {
        Approval draft = audience.own(id);
        if (draft.number() != null) {
            throw new ConflictException(draft.name() + "は、既に回議に付しました");
        }
        return draft;
    }
}
