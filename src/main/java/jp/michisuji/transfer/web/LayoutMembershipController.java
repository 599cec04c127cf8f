package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.transfer.LayoutMember;
import jp.michisuji.transfer.LayoutMembership;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** まとめた移転への出入り。何が起きるかを見せてから行う。まとめる課長のほか、その業務の取りまとめ課長もできる。 */
@Controller
class LayoutMembershipController {

    private final LayoutCases cases;
    private final LayoutCasePage page;
    private final LayoutMembership membership;
    private final DutySight sight;
    private final WorkItems workItems;
    private final Permissions permissions;
    private final CurrentUser user;

    LayoutMembershipController(
            LayoutCases cases,
            LayoutCasePage page,
            LayoutMembership membership,
            DutySight sight,
            WorkItems workItems,
            Permissions permissions,
            CurrentUser user) {
        this.cases = cases;
        this.page = page;
        this.membership = membership;
        this.sight = sight;
        this.workItems = workItems;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/layout-cases/{id}/members/{transferId}/join")
    @Requires(Action.LAYOUT_MEMBER)
    String askToJoin(@PathVariable long id, @PathVariable long transferId, Model model) {
        LayoutCase layoutCase = reachable(id, transferId);
        fill(layoutCase, transferId, "業務を加える", model);
        List<LayoutMember> candidates = page.candidates(layoutCase);
        model.addAttribute(
                "joining",
                candidates.stream()
                        .filter(candidate -> candidate.transferId() == transferId)
                        .findFirst()
                        .orElse(null));
        return "transfer/layout-case-join";
    }

    @PostMapping("/layout-cases/{id}/members/{transferId}/join")
    @Requires(Action.LAYOUT_MEMBER)
    String join(@PathVariable long id, @PathVariable long transferId, RedirectAttributes flash) {
        reachable(id, transferId);
        membership.join(id, transferId, user.actor());
        flash.addFlashAttribute(
                "success", "「" + sight.transfer(transferId).dutyName() + "」を加えました。この業務の移転は、まとめた移転の完了を待ちます。");
        return "redirect:/layout-cases/{id}";
    }

    @GetMapping("/layout-cases/{id}/members/{transferId}/leave")
    @Requires(Action.LAYOUT_MEMBER)
    String askToLeave(
            @PathVariable long id, @PathVariable long transferId, @ModelAttribute("form") LeaveCase form, Model model) {
        return leavePage(reachable(id, transferId), transferId, model);
    }

    @PostMapping("/layout-cases/{id}/members/{transferId}/leave")
    @Requires(Action.LAYOUT_MEMBER)
    String leave(
            @PathVariable long id,
            @PathVariable long transferId,
            @Valid @ModelAttribute("form") LeaveCase form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        LayoutCase layoutCase = reachable(id, transferId);
        if (errors.hasErrors()) {
            return leavePage(layoutCase, transferId, model);
        }
        membership.leave(id, transferId, form.getReason().strip(), user.actor());
        flash.addFlashAttribute(
                "success", "「" + sight.transfer(transferId).dutyName() + "」が抜けました。この業務は自分の移転の手順に戻りました。");
        return "redirect:/layout-cases/{id}";
    }

    private LayoutCase reachable(long id, long transferId) {
        LayoutCase layoutCase = cases.get(id);
        Transfer transfer = sight.transfer(transferId);
        if (!permissions.reaches(Action.LAYOUT_MEMBER, layoutCase.leadPost())) {
            permissions.demandOn(Action.LAYOUT_MEMBER, transfer.leadPost());
        }
        return layoutCase;
    }

    private String leavePage(LayoutCase layoutCase, long transferId, Model model) {
        fill(layoutCase, transferId, "業務が抜ける", model);
        return "transfer/layout-case-leave";
    }

    private void fill(LayoutCase layoutCase, long transferId, String action, Model model) {
        page.fill(layoutCase, model);
        model.addAttribute("transfer", sight.transfer(transferId));
        model.addAttribute("leftSteps", openLayoutSteps(transferId));
        model.addAttribute("crumbs", LayoutCasePage.crumbs(layoutCase, action));
    }

    /** 加わると受付箱から消える、その業務だけの手順の仕事。 */
    private List<String> openLayoutSteps(long transferId) {
        return workItems.openOf(Transfer.SUBJECT, String.valueOf(transferId)).stream()
                .filter(task -> task.processKey().equals(Track.LAYOUT.processKey()))
                .map(WorkItem::step)
                .toList();
    }
}
