package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Promise;
import jp.michisuji.hearing.PromiseDesk;
import jp.michisuji.hearing.Promises;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 約束を果たしたと記録する画面。 */
@Controller
@Requires(Action.HEARING_EDIT)
class PromiseController {

    private final HearingAccess access;
    private final HearingDetails details;
    private final Promises promises;
    private final PromiseDesk desk;
    private final CurrentUser user;

    PromiseController(
            HearingAccess access, HearingDetails details, Promises promises, PromiseDesk desk, CurrentUser user) {
        this.access = access;
        this.details = details;
        this.promises = promises;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/hearings/{id}/promises/{promise}")
    String ask(
            @PathVariable long id,
            @PathVariable("promise") long promise,
            @ModelAttribute("form") ReasonInput form,
            Model model) {
        return page(access.get(id), kept(id, promise), model);
    }

    @PostMapping("/hearings/{id}/promises/{promise}")
    String fulfil(
            @PathVariable long id,
            @PathVariable("promise") long promise,
            @Valid @ModelAttribute("form") ReasonInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Promise kept = kept(id, promise);
        if (errors.hasErrors()) {
            return page(access.get(id), kept, model);
        }
        desk.fulfil(promise, form.getReason().strip(), user.actorAs(kept.ownerPost()));
        flash.addFlashAttribute("success", "約束を果たしたと記録しました。");
        return "redirect:/hearings/" + id;
    }

    private Promise kept(long id, long promise) {
        Promise kept = promises.get(promise);
        if (kept.hearingId() != id || !details.mayFulfil(access.get(id), kept)) {
            throw new NotFoundException();
        }
        return kept;
    }

    private String page(Hearing hearing, Promise promise, Model model) {
        model.addAttribute("promise", promise);
        return access.page(hearing, "約束を果たしたと記録する", "hearings/promise", model);
    }
}
