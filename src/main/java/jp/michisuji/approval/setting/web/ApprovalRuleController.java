package jp.michisuji.approval.setting.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.approval.ApprovalSettings.SamePerson;
import jp.michisuji.approval.setting.ApprovalRuleDesk;
import jp.michisuji.approval.setting.RuleEffects;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 決裁の決まりの画面。初めに変わることを見せ、同じ内容でもう一度送られたら改める。 */
@Controller
class ApprovalRuleController {

    private static final String PATH = "/settings/approval";

    private final ApprovalRules rules;
    private final ApprovalRuleDesk desk;
    private final RuleEffects effects;
    private final Permissions permissions;
    private final CurrentUser user;

    ApprovalRuleController(
            ApprovalRules rules,
            ApprovalRuleDesk desk,
            RuleEffects effects,
            Permissions permissions,
            CurrentUser user) {
        this.rules = rules;
        this.desk = desk;
        this.effects = effects;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping(PATH)
    @Requires(Action.SETTINGS_READ)
    String show(@ModelAttribute("form") ApprovalRuleForm form, Model model) {
        form.show(rules.current());
        return page(model);
    }

    @PostMapping(PATH)
    @Requires(Action.APPROVAL_SETTINGS)
    String change(
            @Valid @ModelAttribute("form") ApprovalRuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors() || !confirmed(form, model)) {
            return page(model);
        }
        desk.change(form.settings(), user.actor());
        flash.addFlashAttribute("success", "決裁の決まりを改めました。");
        return "redirect:" + PATH;
    }

    /** 変わることを確かめてあるか。まだなら見せる。 */
    private boolean confirmed(ApprovalRuleForm form, Model model) {
        boolean confirmed = form.confirmed();
        if (!confirmed) {
            form.markSeen();
            model.addAttribute("effects", effects.of(rules.current(), form.settings()));
        }
        return confirmed;
    }

    private String page(Model model) {
        ApprovalSettings now = rules.current();
        model.addAttribute("now", now);
        model.addAttribute("example", effects.example(now.numberPattern()));
        model.addAttribute("mayChange", permissions.allows(Action.APPROVAL_SETTINGS));
        model.addAttribute(
                "drafterChoices",
                Stream.of(DrafterDecides.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList());
        model.addAttribute(
                "personChoices",
                Stream.of(SamePerson.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList());
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("設定", "/settings"), Crumb.here("決裁の決まり")));
        return "approvals/rules";
    }
}
