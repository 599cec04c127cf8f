package jp.michisuji.overview.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.decision.Tables;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 設定の入口。組織・閉庁日・利用者と、決定表。 */
@Controller
class SettingsController {

    private final Tables tables;
    private final Permissions permissions;

    SettingsController(Tables tables, Permissions permissions) {
        this.tables = tables;
        this.permissions = permissions;
    }

    @GetMapping("/settings")
    @Requires(Action.SETTINGS_READ)
    String settings(Model model) {
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("設定", null)));
        model.addAttribute("tables", tables.guides());
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        model.addAttribute("mayOperate", permissions.allows(Action.ACCOUNT_EDIT));
        return "overview/settings";
    }
}
