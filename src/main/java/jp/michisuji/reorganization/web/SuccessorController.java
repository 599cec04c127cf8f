package jp.michisuji.reorganization.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.reorganization.ChangeSet;
import jp.michisuji.reorganization.ChangeSet.Chosen;
import jp.michisuji.reorganization.ReorganizationDesk;
import jp.michisuji.reorganization.ReorganizationLine;
import jp.michisuji.reorganization.ReorganizationLines;
import jp.michisuji.web.Choice;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 継ぐ職を選ぶ画面。職のすべてについて、または一つの件について。 */
@Controller
@RequestMapping(ReorganizationPage.PATH + "/{id}/successor")
@Requires(Action.ORGANIZATION_EDIT)
class SuccessorController {

    private final ReorganizationLines lines;
    private final ReorganizationDesk desk;
    private final ReorganizationPage page;
    private final LineWords words;
    private final CurrentUser user;

    SuccessorController(
            ReorganizationLines lines,
            ReorganizationDesk desk,
            ReorganizationPage page,
            LineWords words,
            CurrentUser user) {
        this.lines = lines;
        this.desk = desk;
        this.page = page;
        this.words = words;
        this.user = user;
    }

    @GetMapping
    String ask(@PathVariable long id, @ModelAttribute("form") SuccessorForm form, BindingResult errors, Model model) {
        ChangeSet plan = lines.of(id);
        ReorganizationLine line = line(plan, form);
        if (form.getSuccessor() == null) {
            form.setSuccessor(
                    form.ofMatter()
                            ? plan.choices().get(new Chosen(line.part(), line.code(), form.getMatter()))
                            : line.successorCode());
        }
        return edit(plan, line, model);
    }

    @PostMapping
    String choose(
            @PathVariable long id,
            @ModelAttribute("form") SuccessorForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ChangeSet plan = lines.of(id);
        ReorganizationLine line = line(plan, form);
        List<String> known =
                page.successors(plan, line.part()).stream().map(Choice::value).toList();
        boolean empty = form.chosen() == null && !form.ofMatter();
        if (empty || form.chosen() != null && !known.contains(form.chosen())) {
            errors.rejectValue("successor", "unknown", "継ぐ" + line.part().label() + "を一覧から選んでください。");
            return edit(plan, line, model);
        }
        if (form.ofMatter()) {
            desk.choose(id, new Chosen(line.part(), line.code(), form.getMatter()), form.chosen(), user.actor());
        } else {
            desk.succeed(id, line.id(), form.chosen(), user.actor());
        }
        flash.addFlashAttribute("success", "継ぐ" + line.part().label() + "を選びました。");
        return "redirect:" + ReorganizationPage.path(id) + "/rehearsal";
    }

    private static ReorganizationLine line(ChangeSet plan, SuccessorForm form) {
        return plan.lines().stream()
                .filter(line -> line.kind().hasSuccessor()
                        && line.part() == form.getPart()
                        && line.code().equals(form.getCode()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String edit(ChangeSet plan, ReorganizationLine line, Model model) {
        model.addAttribute("head", plan.head());
        model.addAttribute("name", words.name(line.part(), line.code(), plan));
        model.addAttribute("partLabel", line.part().label());
        model.addAttribute("successors", page.successors(plan, line.part()));
        model.addAttribute(
                "crumbs",
                ReorganizationPage.under(plan.head(), "継ぐ" + line.part().label() + "を選ぶ"));
        return "reorganization/successor";
    }
}
