package jp.michisuji.access.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 組織の画面。 */
@Controller
class OrganizationController {

    private final OrganizationPage page;
    private final Permissions permissions;

    OrganizationController(OrganizationPage page, Permissions permissions) {
        this.page = page;
        this.permissions = permissions;
    }

    @Requires(Action.SETTINGS_READ)
    @GetMapping("/settings/organization")
    String show(Model model) {
        model.addAttribute("crumbs", Trail.settings("組織"));
        model.addAttribute("units", page.rows());
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        model.addAttribute("mayOperate", permissions.allows(Action.ACCOUNT_EDIT));
        return "access/organization";
    }
}
