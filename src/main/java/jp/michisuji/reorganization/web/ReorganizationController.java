package jp.michisuji.reorganization.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.reorganization.Rehearsing;
import jp.michisuji.reorganization.Reorganization;
import jp.michisuji.reorganization.ReorganizationDesk;
import jp.michisuji.reorganization.ReorganizationLines;
import jp.michisuji.reorganization.Reorganizations;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 組織改正の一覧と、一件の画面。案を起こし、名と日を改める。 */
@Controller
class ReorganizationController {

    private static final String FORM = "reorganization/form";

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final Rehearsing rehearsing;
    private final ReorganizationDesk desk;
    private final ReorganizationPage page;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Clock clock;

    ReorganizationController(
            Reorganizations reorganizations,
            ReorganizationLines lines,
            Rehearsing rehearsing,
            ReorganizationDesk desk,
            ReorganizationPage page,
            Permissions permissions,
            CurrentUser user,
            Clock clock) {
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.rehearsing = rehearsing;
        this.desk = desk;
        this.page = page;
        this.permissions = permissions;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(ReorganizationPage.PATH)
    @Requires(Action.SETTINGS_READ)
    String list(Model model) {
        model.addAttribute("all", reorganizations.all());
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        model.addAttribute("crumbs", ReorganizationPage.listCrumbs());
        return "reorganization/list";
    }

    @GetMapping(ReorganizationPage.PATH + "/{id}")
    @Requires(Action.SETTINGS_READ)
    String show(@PathVariable long id, Model model) {
        Reorganization head = reorganizations.get(id);
        page.fill(rehearsing.rehearse(lines.of(id)), model);
        page.history(head, model);
        model.addAttribute("crumbs", ReorganizationPage.under(head, null));
        return "reorganization/show";
    }

    @GetMapping(ReorganizationPage.PATH + "/new")
    @Requires(Action.ORGANIZATION_EDIT)
    String ask(@ModelAttribute("form") ReorganizationForm form, Model model) {
        return edit(null, model);
    }

    @PostMapping(ReorganizationPage.PATH + "/new")
    @Requires(Action.ORGANIZATION_EDIT)
    String begin(
            @Valid @ModelAttribute("form") ReorganizationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return edit(null, model);
        }
        long id = desk.begin(form.getName().strip(), form.getEffectiveOn().date(), form.noteOrNull(), user.actor());
        flash.addFlashAttribute("success", "組織改正の案を作りました。改める行を加えてください。");
        return "redirect:" + ReorganizationPage.path(id);
    }

    @GetMapping(ReorganizationPage.PATH + "/{id}/edit")
    @Requires(Action.ORGANIZATION_EDIT)
    String askChange(@PathVariable long id, @ModelAttribute("form") ReorganizationForm form, Model model) {
        Reorganization head = reorganizations.get(id);
        form.show(head);
        return edit(head, model);
    }

    @PostMapping(ReorganizationPage.PATH + "/{id}/edit")
    @Requires(Action.ORGANIZATION_EDIT)
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReorganizationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Reorganization head = reorganizations.get(id);
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return edit(head, model);
        }
        if (head.version() != form.getVersion()) {
            throw new ConflictException("他の職員が先にこの組織改正を変えました");
        }
        desk.change(head, form.getName().strip(), form.getEffectiveOn().date(), form.noteOrNull(), user.actor());
        flash.addFlashAttribute("success", "組織改正を改めました。もう一度予行してください。");
        return "redirect:" + ReorganizationPage.path(id);
    }

    private static String edit(Reorganization head, Model model) {
        model.addAttribute("head", head);
        model.addAttribute(
                "crumbs",
                head == null ? ReorganizationPage.underList("案を作る") : ReorganizationPage.under(head, "名と日を改める"));
        return FORM;
    }
}
