package jp.michisuji.meeting.opinion.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.opinion.OpinionDesk;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 事務局が、意見を受け持つ職と期日を決め、要らなくなった意見を取り下げる。 */
@Controller
@Requires(Action.OPINION_EDIT)
class OpinionEditController {

    private final MeetingSight sight;
    private final Opinions opinions;
    private final OpinionDesk desk;
    private final Sittings sittings;
    private final OpinionPage page;
    private final OpinionChoices choices;
    private final CurrentUser user;

    OpinionEditController(
            MeetingSight sight,
            Opinions opinions,
            OpinionDesk desk,
            Sittings sittings,
            OpinionPage page,
            OpinionChoices choices,
            CurrentUser user) {
        this.sight = sight;
        this.opinions = opinions;
        this.desk = desk;
        this.sittings = sittings;
        this.page = page;
        this.choices = choices;
        this.user = user;
    }

    @GetMapping("/opinions/{id}/charge")
    String ask(@PathVariable long id, @ModelAttribute("form") ChargeForm form, Model model) {
        Opinion it = changeable(id);
        form.show(it);
        return page(it, "受け持つ職と期日", "opinion/charge", model);
    }

    @PostMapping("/opinions/{id}/charge")
    String charge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ChargeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Opinion it = changeable(id);
        if (!choices.known(form.getPost())) {
            errors.rejectValue("post", "unknown", "受け持つ職を選んでください。");
        }
        form.getDueOn().demand("dueOn", "期日", errors);
        if (errors.hasErrors()) {
            return page(it, "受け持つ職と期日", "opinion/charge", model);
        }
        desk.charge(id, form.getPost(), form.getDueOn().date(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", choices.name(form.getPost()) + "が受け持ちます。仕事とメールで知らせます。");
        return "redirect:/opinions/{id}";
    }

    @GetMapping("/opinions/{id}/withdraw")
    String askWithdrawal(@PathVariable long id, @ModelAttribute("form") WithdrawForm form, Model model) {
        Opinion it = changeable(id);
        form.setVersion(it.version());
        return page(it, "取り下げる", "opinion/withdraw", model);
    }

    @PostMapping("/opinions/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Opinion it = changeable(id);
        if (errors.hasErrors()) {
            return page(it, "取り下げる", "opinion/withdraw", model);
        }
        desk.withdraw(id, form.getReason().strip(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "意見・指摘事項 " + it.label() + " を取り下げました。回答の仕事は受付箱から消えました。");
        return "redirect:/opinions/{id}";
    }

    private Opinion changeable(long id) {
        Opinion it = opinions.get(id);
        sight.demand(it);
        Sitting sitting = sittings.get(it.place().sittingId());
        if (!page.mayEdit(sitting)) {
            throw new NotVisibleException("範囲の外です: 意見 " + id);
        }
        return it;
    }

    private String page(Opinion it, String what, String template, Model model) {
        page.fill(it, model);
        model.addAttribute("posts", choices.posts());
        model.addAttribute(
                "crumbs",
                OpinionPage.crumbs(new Crumb("意見・指摘事項 " + it.label(), "/opinions/" + it.id()), Crumb.here(what)));
        return template;
    }
}
