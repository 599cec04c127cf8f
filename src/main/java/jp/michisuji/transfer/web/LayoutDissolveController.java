package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** まとめるのをやめる。 */
@Controller
class LayoutDissolveController {

    private final LayoutCases cases;
    private final LayoutCasePage page;
    private final LayoutCaseDesk desk;
    private final Permissions permissions;
    private final CurrentUser user;

    LayoutDissolveController(
            LayoutCases cases, LayoutCasePage page, LayoutCaseDesk desk, Permissions permissions, CurrentUser user) {
        this.cases = cases;
        this.page = page;
        this.desk = desk;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/layout-cases/{id}/dissolve")
    @Requires(Action.LAYOUT_DISSOLVE)
    String ask(@PathVariable long id, @ModelAttribute("form") LeaveCase form, Model model) {
        return show(reachable(id), model);
    }

    @PostMapping("/layout-cases/{id}/dissolve")
    @Requires(Action.LAYOUT_DISSOLVE)
    String dissolve(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LeaveCase form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        LayoutCase layoutCase = reachable(id);
        if (errors.hasErrors()) {
            return show(layoutCase, model);
        }
        desk.dissolve(id, form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", "まとめるのをやめました。加わっていた業務は、それぞれの移転の手順に戻りました。");
        return "redirect:/layout-cases/{id}";
    }

    private LayoutCase reachable(long id) {
        LayoutCase layoutCase = cases.get(id);
        permissions.demandOn(Action.LAYOUT_DISSOLVE, layoutCase.leadPost());
        return layoutCase;
    }

    private String show(LayoutCase layoutCase, Model model) {
        page.fill(layoutCase, model);
        model.addAttribute("crumbs", LayoutCasePage.crumbs(layoutCase, "まとめるのをやめる"));
        return "transfer/layout-case-dissolve";
    }
}
