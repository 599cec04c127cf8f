package jp.michisuji.access.session.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.GroupRoles;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Role;
import jp.michisuji.access.factor.FactorDesk;
import jp.michisuji.access.session.OwnSessions;
import jp.michisuji.access.session.SessionRow;
import jp.michisuji.access.web.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 自分の設定の画面。自分の職と役割、二段階目の確認、ログイン中の端末。 */
@Controller
@RequestMapping(OwnSettingsController.PATH)
@Requires(Action.PROFILE)
class OwnSettingsController {

    static final String PATH = "/settings/own";

    private final OwnSessions sessions;
    private final FactorDesk factor;
    private final ObjectProvider<GroupRoles> groups;
    private final CurrentUser user;

    OwnSettingsController(
            OwnSessions sessions, FactorDesk factor, ObjectProvider<GroupRoles> groups, CurrentUser user) {
        this.sessions = sessions;
        this.factor = factor;
        this.groups = groups;
        this.user = user;
    }

    @GetMapping
    String show(Principal principal, HttpSession session, Model model) {
        GroupRoles known = groups.getIfAvailable();
        model.addAttribute("crumbs", Trail.home("自分の設定"));
        model.addAttribute("username", principal.getName());
        model.addAttribute("posts", user.postNames());
        model.addAttribute("roles", labels(user.roles()));
        model.addAttribute("groupRoles", known == null ? List.of() : labels(known.of(principal.getName())));
        model.addAttribute("factor", factor.state(principal.getName()));
        model.addAttribute("rows", sessions.rows(principal.getName(), session.getId()));
        return "access/own";
    }

    @GetMapping("/sessions/end")
    String ask(Principal principal, HttpSession session, Model model) {
        List<SessionRow> others = sessions.rows(principal.getName(), session.getId()).stream()
                .filter(row -> !row.current())
                .toList();
        model.addAttribute("crumbs", Trail.own("ほかの端末のログインを終わらせる"));
        model.addAttribute("rows", others);
        model.addAttribute("action", PATH + "/sessions/end");
        model.addAttribute("back", PATH);
        model.addAttribute("own", false);
        return "access/session-end";
    }

    @PostMapping("/sessions/end")
    String end(
            @RequestParam(defaultValue = "") Set<String> seen,
            Principal principal,
            HttpSession session,
            RedirectAttributes flash) {
        int ended = sessions.endOthers(principal.getName(), session.getId(), seen);
        if (ended == 0) {
            flash.addFlashAttribute("warning", "何も終わらせませんでした。終わらせるログインは、もうありません。");
        } else {
            flash.addFlashAttribute("success", ended + "件のログインを終わらせました。");
        }
        return "redirect:" + PATH;
    }

    private static List<String> labels(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).toList();
    }
}
