package jp.michisuji.overview.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.schedule.DeadlineRule;
import jp.michisuji.schedule.DeadlineRules;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.ProcessCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 設定の入口。組織・閉庁日・利用者と、いま使っている期限規則。 */
@Controller
class SettingsController {

    /** 期限規則の一行。 */
    record RuleRow(ProcessCatalogue.Step step, DeadlineRule rule) {}

    private final DeadlineRules rules;
    private final ProcessCatalogue catalogue;
    private final Permissions permissions;

    SettingsController(DeadlineRules rules, ProcessCatalogue catalogue, Permissions permissions) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.permissions = permissions;
    }

    @GetMapping("/settings")
    @Requires(Action.SETTINGS_READ)
    String settings(Model model) {
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("設定", null)));
        model.addAttribute("rules", rules.all().stream().map(this::row).toList());
        model.addAttribute("mayEdit", permissions.allows(Action.SETTINGS_EDIT));
        model.addAttribute("mayOperate", permissions.allows(Action.OPERATE));
        return "overview/settings";
    }

    private RuleRow row(DeadlineRule rule) {
        return new RuleRow(catalogue.step(rule.processKey(), rule.taskKey()), rule);
    }
}
