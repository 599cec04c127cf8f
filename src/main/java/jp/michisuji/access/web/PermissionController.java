package jp.michisuji.access.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.ActionGroup;
import jp.michisuji.access.PermissionTable;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Role;
import jp.michisuji.access.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 権限の表の画面。誰が何をどの範囲でしてよいかを、だれにでも見せる。 */
@Controller
class PermissionController {

    @GetMapping("/settings/permissions")
    @Requires(Action.SETTINGS_READ)
    String show(Model model) {
        model.addAttribute("crumbs", Trail.settings("権限"));
        model.addAttribute("roles", Role.values());
        model.addAttribute("groups", groups());
        return "access/permissions";
    }

    private static Map<ActionGroup, Map<Action, Map<Role, Scope>>> groups() {
        return PermissionTable.rows().entrySet().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getKey().group(),
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new)));
    }
}
