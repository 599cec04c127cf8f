package jp.michisuji.meeting.sitting.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sitting.AgendaEditing;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 次第の画面。議題を加え、直し、外し、並べ替える。 */
@Controller
class AgendaController {

    private final SittingPages pages;
    private final AgendaPage page;
    private final Agenda agenda;
    private final AgendaEditing editing;
    private final CurrentUser user;

    AgendaController(SittingPages pages, AgendaPage page, Agenda agenda, AgendaEditing editing, CurrentUser user) {
        this.pages = pages;
        this.page = page;
        this.agenda = agenda;
        this.editing = editing;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/agenda")
    @Requires(Action.MEETING_READ)
    String list(@PathVariable long id, @ModelAttribute("form") AgendaItemForm form, Model model) {
        return page.list(pages.get(id), model);
    }

    @PostMapping("/meetings/{id}/agenda")
    @Requires(Action.AGENDA_EDIT)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AgendaItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.AGENDA_EDIT);
        page.check(form, errors);
        if (agenda.of(id).size() >= AgendaEditing.MOST) {
            errors.reject("full", "議題は一回の会議に" + AgendaEditing.MOST + "件までです。外すか、別の会議に分けてください。");
        }
        if (errors.hasErrors()) {
            return page.list(sitting, model);
        }
        editing.add(id, form.draft(), user.actor());
        flash.addFlashAttribute("success", "議題「" + form.draft().title() + "」を加えました。");
        return "redirect:/meetings/{id}/agenda#add-title";
    }

    @GetMapping("/meetings/{id}/agenda/{item}")
    @Requires(Action.AGENDA_EDIT)
    String edit(@PathVariable long id, @PathVariable long item, Model model) {
        AgendaItem line = line(id, item);
        model.addAttribute("form", AgendaItemForm.of(line));
        model.addAttribute("line", line);
        return page.one(pages.changeable(id, Action.AGENDA_EDIT), "議題を直す", model);
    }

    @PostMapping("/meetings/{id}/agenda/{item}")
    @Requires(Action.AGENDA_EDIT)
    String revise(
            @PathVariable long id,
            @PathVariable long item,
            @Valid @ModelAttribute("form") AgendaItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.AGENDA_EDIT);
        AgendaItem line = line(id, item);
        page.check(form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("line", line);
            return page.one(sitting, "議題を直す", model);
        }
        editing.revise(item, form.draft(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "議題「" + form.draft().title() + "」を直しました。");
        return "redirect:/meetings/{id}/agenda";
    }

    @PostMapping("/meetings/{id}/agenda/{item}/position")
    @Requires(Action.AGENDA_EDIT)
    String move(@PathVariable long id, @PathVariable long item, @RequestParam String to, @RequestParam int version) {
        pages.changeable(id, Action.AGENDA_EDIT);
        editing.move(line(id, item).id(), "up".equals(to), version, user.actor());
        return "redirect:/meetings/" + id + "/agenda#item-" + item;
    }

    @GetMapping("/meetings/{id}/agenda/{item}/removal")
    @Requires(Action.AGENDA_EDIT)
    String askRemoval(@PathVariable long id, @PathVariable long item, Model model) {
        AgendaItem line = line(id, item);
        model.addAttribute("line", line);
        model.addAttribute("kept", AgendaEditing.keptBecause(line));
        pages.put(pages.changeable(id, Action.AGENDA_EDIT), "議題を外す", model);
        return "meeting/agenda-removal";
    }

    @PostMapping("/meetings/{id}/agenda/{item}/removal")
    @Requires(Action.AGENDA_EDIT)
    String remove(@PathVariable long id, @PathVariable long item, @RequestParam int version, RedirectAttributes flash) {
        pages.changeable(id, Action.AGENDA_EDIT);
        AgendaItem line = line(id, item);
        editing.remove(item, version, user.actor());
        flash.addFlashAttribute("success", "議題「" + line.title() + "」を外しました。");
        return "redirect:/meetings/{id}/agenda";
    }

    /** 別の会議の議題を、道を書き換えて触らせない。 */
    private AgendaItem line(long sittingId, long id) {
        AgendaItem line = agenda.get(id);
        if (line.sittingId() != sittingId) {
            throw new NotFoundException();
        }
        return line;
    }
}
