package jp.michisuji.hearing.briefing.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.BriefingMaterials;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 説明会の資料を職員に公開する。 */
@Controller
class MaterialController {

    private final BriefingPage page;
    private final BriefingMaterials materials;
    private final CurrentUser user;

    MaterialController(BriefingPage page, BriefingMaterials materials, CurrentUser user) {
        this.page = page;
        this.materials = materials;
        this.user = user;
    }

    @GetMapping("/briefings/{id}/materials/new")
    @Requires(Action.BRIEFING_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") MaterialForm form, Model model) {
        return form(page.demandExplainer(id), model);
    }

    @PostMapping("/briefings/{id}/materials")
    @Requires(Action.BRIEFING_EDIT)
    String publish(
            @PathVariable long id,
            @ModelAttribute("form") MaterialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing briefing = page.demandExplainer(id);
        if (!form.hasFile()) {
            errors.rejectValue("file", "missing", "公開するファイルを選んでください。");
            return form(briefing, model);
        }
        try {
            materials.publish(id, form.document(), user.actor());
        } catch (DocumentRejectedException refused) {
            errors.rejectValue("file", "refused", refused.getMessage());
            return form(briefing, model);
        }
        flash.addFlashAttribute("success", "資料を職員に公開しました。");
        return "redirect:/briefings/{id}";
    }

    private String form(Hearing briefing, Model model) {
        model.addAttribute("briefing", briefing);
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, "資料を公開する"));
        return "briefings/material";
    }
}
