package jp.michisuji.approval.act.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.RouteLine;
import jp.michisuji.approval.act.RouteLines;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 行為の画面の枠。誰がその画面に入れるか、何が起きるかを見せてから行うことを、四つの画面で揃える。 */
@Component
class ActPage {

    private final Approvals approvals;
    private final RouteLines route;
    private final Permissions permissions;
    private final CurrentUser user;

    ActPage(Approvals approvals, RouteLines route, Permissions permissions, CurrentUser user) {
        this.approvals = approvals;
        this.route = route;
        this.permissions = permissions;
        this.user = user;
    }

    Approval get(long id) {
        return approvals.get(id);
    }

    /** @throws NotVisibleException 起案した職に就いていない */
    Approval ofDrafter(long id) {
        Approval approval = approvals.get(id);
        permissions.demandOn(Action.TASK_WORK, approval.drafterPost());
        return approval;
    }

    /** @throws NotFoundException その職は経路にない */
    RouteLine line(long approvalId, long stepId) {
        return route.of(approvalId, stepId).stream()
                .filter(RouteLine::mine)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Actor drafter(Approval approval) {
        return user.actorAs(approval.drafterPost());
    }

    /** @throws ConflictException 確かめている間に、起案が動いた */
    static void demandSeen(Approval approval, int seen) {
        if (approval.revision() != seen) {
            throw new ConflictException("確かめている間に、この起案が動きました。今の様子を見てから、もう一度確かめてください");
        }
    }

    String show(Approval approval, String title, String view, Model model) {
        model.addAttribute("approval", approval);
        model.addAttribute("title", title);
        model.addAttribute("route", route.of(approval.id(), 0));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("決裁", "/approvals"),
                        new Crumb(approval.name(), "/approvals/" + approval.id()),
                        Crumb.here(title)));
        return view;
    }
}
