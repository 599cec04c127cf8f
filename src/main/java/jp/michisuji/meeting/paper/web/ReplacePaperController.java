package jp.michisuji.meeting.paper.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Upload;
import jp.michisuji.meeting.paper.PaperDesk;
import jp.michisuji.meeting.paper.ShelvedPaper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 資料の新しい版を出す。前の版は残る。 */
@Controller
class ReplacePaperController {

    private final PaperPage page;
    private final PaperChecks checks;
    private final PaperDesk desk;
    private final CurrentUser user;

    ReplacePaperController(PaperPage page, PaperChecks checks, PaperDesk desk, CurrentUser user) {
        this.page = page;
        this.checks = checks;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/papers/{paper}/version")
    @Requires(Action.MEETING_PAPER)
    String ask(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @ModelAttribute("form") ReplacePaper form,
            Model model) {
        ShelvedPaper paper = page.changeable(id, paperId);
        form.setRevision(paper.revision());
        return show(paper, model);
    }

    @PostMapping("/meetings/{id}/papers/{paper}/version")
    @Requires(Action.MEETING_PAPER)
    String replace(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @Valid @ModelAttribute("form") ReplacePaper form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ShelvedPaper paper = page.changeable(id, paperId);
        ShelvedPaper replaced = replace(paper, form, errors);
        if (errors.hasErrors()) {
            return show(paper, model);
        }
        flash.addFlashAttribute("success", paper.name() + "の第" + replaced.version() + "版を出しました。前の版も残っています。");
        return "redirect:/meetings/{id}/papers/{paper}";
    }

    private ShelvedPaper replace(ShelvedPaper paper, ReplacePaper form, BindingResult errors) {
        if (!Upload.isSent(form.getFile())) {
            errors.rejectValue("file", "missing", "新しい版のファイルを選んでください。");
        }
        NewDocument file = checks.file(paper.title(), form.getFile(), errors);
        if (errors.hasErrors()) {
            return null;
        }
        return checks.attempt(
                errors, () -> desk.replace(paper.id(), form.getRevision(), form.getNote(), file, user.actor()));
    }

    private String show(ShelvedPaper paper, Model model) {
        page.frame(page.sitting(paper.sittingId()), "新しい版を出す", model);
        model.addAttribute("paper", paper);
        return "meeting/papers/version";
    }
}
