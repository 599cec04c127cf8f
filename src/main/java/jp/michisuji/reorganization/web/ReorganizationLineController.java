package jp.michisuji.reorganization.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.reorganization.ChangeSet;
import jp.michisuji.reorganization.ReorganizationDesk;
import jp.michisuji.reorganization.ReorganizationLines;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 改正の行を加え、外す画面。初めに種類を選び、次に要る欄だけを埋める。 */
@Controller
@RequestMapping(ReorganizationPage.PATH + "/{id}/lines")
@Requires(Action.ORGANIZATION_EDIT)
class ReorganizationLineController {

    private final ReorganizationLines lines;
    private final ReorganizationDesk desk;
    private final ReorganizationPage page;
    private final CurrentUser user;

    ReorganizationLineController(
            ReorganizationLines lines, ReorganizationDesk desk, ReorganizationPage page, CurrentUser user) {
        this.lines = lines;
        this.desk = desk;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/new")
    String ask(@PathVariable long id, @ModelAttribute("form") LineForm form, BindingResult errors, Model model) {
        return edit(lines.of(id), form, model);
    }

    @PostMapping("/new")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ChangeSet plan = lines.of(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return edit(plan, form, model);
        }
        try {
            desk.add(id, form.line(), user.actor());
        } catch (DuplicateKeyException known) {
            errors.rejectValue("code", "known", "同じものを同じように改める行が、もうあります。");
            return edit(plan, form, model);
        }
        flash.addFlashAttribute("success", "改正の行を加えました。");
        return "redirect:" + ReorganizationPage.path(id);
    }

    @PostMapping("/{line}/remove")
    String remove(@PathVariable long id, @PathVariable long line, RedirectAttributes flash) {
        lines.of(id);
        desk.remove(id, line, user.actor());
        flash.addFlashAttribute("success", "改正の行を外しました。");
        return "redirect:" + ReorganizationPage.path(id);
    }

    private String edit(ChangeSet plan, LineForm form, Model model) {
        OrganizationPart part = form.getPart();
        model.addAttribute("head", plan.head());
        model.addAttribute("kinds", ReorganizationPage.kinds());
        model.addAttribute("parts", ReorganizationPage.parts());
        if (form.chosen()) {
            model.addAttribute("subjects", page.subjects(part));
            model.addAttribute("successors", page.successors(plan, part));
            model.addAttribute("places", page.successors(plan, OrganizationPart.UNIT));
            model.addAttribute("heights", ReorganizationPage.heights(part));
        }
        model.addAttribute("crumbs", ReorganizationPage.under(plan.head(), "行を加える"));
        return "reorganization/line";
    }
}
