package jp.michisuji.overview.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.AbsenceDesk;
import jp.michisuji.access.AbsenceReach;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.AbsenceReason;
import jp.michisuji.organization.Person;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 不在を入れ、変える。 */
@Controller
@RequestMapping(AbsenceController.PATH)
@Requires(Action.ABSENCE_EDIT)
class AbsenceEntryController {

    private static final String LIST = "redirect:" + AbsenceController.PATH;

    private final AbsenceDesk desk;
    private final AbsenceReach reach;
    private final AbsenceChecks checks;

    AbsenceEntryController(AbsenceDesk desk, AbsenceReach reach, AbsenceChecks checks) {
        this.desk = desk;
        this.reach = reach;
        this.checks = checks;
    }

    @GetMapping("/new")
    String ask(Model model) {
        AbsenceForm form = new AbsenceForm();
        reach.people().stream().findFirst().map(Person::code).ifPresent(form::setPerson);
        model.addAttribute("form", form);
        return page(null, model);
    }

    @PostMapping
    String enter(
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        checks.check(form, null, errors);
        if (errors.hasErrors()) {
            return page(null, model);
        }
        desk.enter(form.getPerson(), form.getFrom().date(), form.getTo().date(), form.getReason(), form.noteOrNull());
        flash.addFlashAttribute("success", "不在を入れました。その間の仕事は、代理の順で代わる人が受け持ちます。");
        return LIST;
    }

    @GetMapping("/{id}")
    String askAgain(@PathVariable long id, Model model) {
        model.addAttribute("form", AbsenceForm.of(desk.changeable(id)));
        return page(id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        // 誰の不在かは変えられない。別の人のものは、終えてから入れ直す。
        form.setPerson(desk.changeable(id).personCode());
        checks.check(form, id, errors);
        if (errors.hasErrors()) {
            return page(id, model);
        }
        desk.change(id, form.getFrom().date(), form.getTo().date(), form.getReason(), form.noteOrNull());
        flash.addFlashAttribute("success", "不在を変えました。");
        return LIST;
    }

    private String page(Long id, Model model) {
        String title = id == null ? "不在を入れる" : "不在を変える";
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("設定", "/settings"),
                        new Crumb("不在と代理", AbsenceController.PATH),
                        Crumb.here(title)));
        model.addAttribute("title", title);
        model.addAttribute("id", id);
        model.addAttribute(
                "reasons",
                Stream.of(AbsenceReason.values())
                        .map(reason -> Choice.of(reason.name(), reason.label()))
                        .toList());
        model.addAttribute(
                "people",
                reach.people().stream()
                        .map(person -> Choice.of(person.code(), person.label()))
                        .toList());
        return "overview/absence";
    }
}
