package jp.michisuji.meeting.paper.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.document.NewDocument;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paper.NewPaper;
import jp.michisuji.meeting.paper.PaperDesk;
import jp.michisuji.meeting.paper.PaperLabel;
import jp.michisuji.meeting.paper.ShelvedPaper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議に資料を加える。 */
@Controller
class AddPaperController {

    private final PaperPage page;
    private final PaperAccess access;
    private final PaperChecks checks;
    private final PaperDesk desk;
    private final CurrentUser user;

    AddPaperController(PaperPage page, PaperAccess access, PaperChecks checks, PaperDesk desk, CurrentUser user) {
        this.page = page;
        this.access = access;
        this.checks = checks;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/papers/new")
    @Requires(Action.MEETING_PAPER)
    String ask(@PathVariable long id, @ModelAttribute("form") AddPaper form, Model model) {
        Sitting sitting = page.sitting(id);
        access.demandAdd(sitting);
        return show(sitting, model);
    }

    @PostMapping("/meetings/{id}/papers/new")
    @Requires(Action.MEETING_PAPER)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddPaper form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = page.sitting(id);
        access.demandAdd(sitting);
        checkDeliberation(sitting, form, errors);
        ShelvedPaper added = add(sitting, form, errors);
        if (errors.hasErrors()) {
            return show(sitting, model);
        }
        flash.addFlashAttribute("success", added.name() + "を加えました。");
        return "redirect:/meetings/{id}";
    }

    private void checkDeliberation(Sitting sitting, AddPaper form, BindingResult errors) {
        boolean whole = form.getDeliberationId() == null;
        boolean known = access.within(sitting).stream().anyMatch(it -> it.id().equals(form.getDeliberationId()));
        if (whole ? !access.runs(sitting) : !known) {
            errors.rejectValue("deliberationId", "unknown", "どの案件の資料かを選んでください。");
        }
    }

    private ShelvedPaper add(Sitting sitting, AddPaper form, BindingResult errors) {
        PaperLabel label = checks.label(form.getLabel(), errors);
        NewDocument file = checks.file(form.getTitle(), form.getFile(), errors);
        if (errors.hasErrors()) {
            return null;
        }
        NewPaper paper = new NewPaper(
                sitting.id(), form.getDeliberationId(), label, form.getTitle().strip(), form.getNote(), file);
        return checks.attempt(errors, () -> desk.add(paper, user.actor()));
    }

    private String show(Sitting sitting, Model model) {
        page.frame(sitting, "資料を加える", model);
        model.addAttribute("deliberations", page.deliberations(sitting));
        model.addAttribute("whole", access.runs(sitting));
        return "meeting/papers/new";
    }
}
