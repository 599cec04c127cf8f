package jp.michisuji.access.web;

import java.util.EnumSet;
import java.util.Set;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Role;
import jp.michisuji.access.RoleDesk;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 役割の画面。権限の表を示し、職に役割を与える。 */
@Controller
@RequestMapping("/settings/roles")
@Requires(Action.ROLE_EDIT)
class RoleController {

    private final RoleDesk desk;
    private final Organization organization;
    private final CurrentUser user;

    RoleController(RoleDesk desk, Organization organization, CurrentUser user) {
        this.desk = desk;
        this.organization = organization;
        this.user = user;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("crumbs", Trail.settings("役割と権限"));
        model.addAttribute("posts", organization.posts());
        model.addAttribute("given", desk.given());
        model.addAttribute("roles", Role.values());
        model.addAttribute("own", user.taskPostCodes());
        return "access/roles";
    }

    @PostMapping("/{postCode}")
    String give(
            @PathVariable String postCode,
            @RequestParam(required = false) Set<Role> role,
            RedirectAttributes redirect) {
        Set<Role> roles = role == null ? EnumSet.noneOf(Role.class) : role;
        desk.give(postCode, roles);
        redirect.addFlashAttribute("message", "「" + organization.post(postCode).name() + "」の役割を変えました。");
        return "redirect:/settings/roles";
    }
}
