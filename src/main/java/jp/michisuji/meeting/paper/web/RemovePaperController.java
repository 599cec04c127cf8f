package jp.michisuji.meeting.paper.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
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

/** 資料を削除する。一度目は何が起きるかを見せ、二度目で外す。 */
@Controller
class RemovePaperController {

    private final PaperPage page;
    private final PaperDesk desk;
    private final CurrentUser user;

    RemovePaperController(PaperPage page, PaperDesk desk, CurrentUser user) {
        this.page = page;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/papers/{paper}/remove")
    @Requires(Action.MEETING_PAPER)
    String ask(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @ModelAttribute("form") RemovePaper form,
            Model model) {
        ShelvedPaper paper = page.changeable(id, paperId);
        form.setRevision(paper.revision());
        return show(paper, false, model);
    }

    @PostMapping("/meetings/{id}/papers/{paper}/remove")
    @Requires(Action.MEETING_PAPER)
    String remove(
            @PathVariable long id,
            @PathVariable("paper") long paperId,
            @Valid @ModelAttribute("form") RemovePaper form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ShelvedPaper paper = page.changeable(id, paperId);
        if (errors.hasErrors() || !form.confirmed()) {
            return show(paper, !errors.hasErrors(), model);
        }
        desk.remove(paperId, form.getRevision(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", paper.name() + "を削除しました。記録には残っています。");
        return "redirect:/meetings/{id}";
    }

    private String show(ShelvedPaper paper, boolean asked, Model model) {
        page.frame(page.sitting(paper.sittingId()), "資料を削除する", model);
        model.addAttribute("paper", paper);
        model.addAttribute("asked", asked);
        return "meeting/papers/remove";
    }
}
