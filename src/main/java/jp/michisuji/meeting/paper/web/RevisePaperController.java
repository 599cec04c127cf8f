package jp.michisuji.meeting.paper.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.paper.PaperDesk;
import jp.michisuji.meeting.paper.PaperLabel;
import jp.michisuji.meeting.paper.PaperShelf;
import jp.michisuji.meeting.paper.ShelvedPaper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 資料の番号・題名・並びを直す。 */
@Controller
class RevisePaperController {

    private final PaperPage page;
    private final PaperShelf shelf;
    private final PaperChecks checks;
    private final PaperDesk desk;
    private final CurrentUser user;

    RevisePaperController(PaperPage page, PaperShelf shelf, PaperChecks checks, PaperDesk desk, CurrentUser user) {
        this.page = page;
        this.shelf = shelf;
        this.checks = checks;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/papers/{paper}/edit")
    @Requires(Action.MEETING_PAPER)
    String ask(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @ModelAttribute("form") RevisePaper form,
            Model model) {
        ShelvedPaper paper = page.changeable(id, paperId);
        form.setLabel(paper.label());
        form.setTitle(paper.title());
        form.setAfter(before(paper));
        form.setRevision(paper.revision());
        return show(paper, model);
    }

    @PostMapping("/meetings/{id}/papers/{paper}/edit")
    @Requires(Action.MEETING_PAPER)
    String revise(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @Valid @ModelAttribute("form") RevisePaper form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ShelvedPaper paper = page.changeable(id, paperId);
        PaperLabel label = checks.label(form.getLabel(), errors);
        if (!errors.hasErrors()) {
            checks.attempt(errors, () -> revise(paper, form, label));
        }
        if (errors.hasErrors()) {
            return show(paper, model);
        }
        flash.addFlashAttribute("success", label.words() + "の番号・題名・並びを直しました。");
        return "redirect:/meetings/{id}";
    }

    private boolean revise(ShelvedPaper paper, RevisePaper form, PaperLabel label) {
        desk.revise(paper.id(), form.getRevision(), label, form.getTitle().strip(), form.getAfter(), user.actor());
        return true;
    }

    /** 今、すぐ前に並ぶ資料。先頭なら {@code null}。 */
    private Long before(ShelvedPaper paper) {
        List<Long> ids =
                shelf.of(paper.sittingId()).stream().map(ShelvedPaper::id).toList();
        int at = ids.indexOf(paper.id());
        return at <= 0 ? null : ids.get(at - 1);
    }

    private String show(ShelvedPaper paper, Model model) {
        page.frame(page.sitting(paper.sittingId()), "番号・題名・並びを直す", model);
        model.addAttribute("paper", paper);
        model.addAttribute("others", page.others(paper));
        return "meeting/papers/edit";
    }
}
