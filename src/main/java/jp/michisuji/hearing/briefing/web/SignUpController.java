package jp.michisuji.hearing.briefing.web;

import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.NoSeatsException;
import jp.michisuji.hearing.briefing.SignUps;
import jp.michisuji.web.Choice;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 説明会の回に、自分の課の人数を申し込み、変え、取り消す。 */
@Controller
class SignUpController {

    private static final String PATH = "/briefings/{id}/sessions/{session}/sign-up";

    private final BriefingPage page;
    private final SignUps signUps;
    private final CurrentUser user;

    SignUpController(BriefingPage page, SignUps signUps, CurrentUser user) {
        this.page = page;
        this.signUps = signUps;
        this.user = user;
    }

    @GetMapping(PATH)
    @Requires(Action.BRIEFING_SIGN_UP)
    String ask(
            @PathVariable long id, @PathVariable long session, @ModelAttribute("form") SignUpForm form, Model model) {
        List<Choice> sections = page.sections();
        form.setSection(sections.isEmpty() ? null : sections.get(0).value());
        signUps.of(id).stream()
                .filter(known -> known.sessionId() == session && known.section().equals(form.getSection()))
                .findFirst()
                .ifPresent(known -> form.setPeople(String.valueOf(known.people())));
        return form(id, session, model);
    }

    @PostMapping(PATH)
    @Requires(Action.BRIEFING_SIGN_UP)
    String signUp(
            @PathVariable long id,
            @PathVariable long session,
            @ModelAttribute("form") SignUpForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Choice section = section(form);
        Optional<Integer> people = WholeNumber.read(form.getPeople()).filter(n -> n > 0);
        if (people.isEmpty()) {
            errors.rejectValue("people", "unreadable", "人数を1以上の数字で入力してください。出ないときは、申込みを取り消してください。");
            return form(id, session, model);
        }
        try {
            signUps.put(id, session, section.value(), people.get(), user.actor());
        } catch (NoSeatsException full) {
            errors.rejectValue("people", "full", full.getMessage());
            return form(id, session, model);
        }
        flash.addFlashAttribute("success", section.label() + "の" + people.get() + "人を申し込みました。前日まで変えられます。");
        return "redirect:/briefings/{id}";
    }

    @PostMapping(PATH + "/withdraw")
    @Requires(Action.BRIEFING_SIGN_UP)
    String withdraw(
            @PathVariable long id,
            @PathVariable long session,
            @ModelAttribute("form") SignUpForm form,
            RedirectAttributes flash) {
        Choice section = section(form);
        signUps.withdraw(id, session, section.value(), user.actor());
        flash.addFlashAttribute("success", section.label() + "の申込みを取り消しました。");
        return "redirect:/briefings/{id}";
    }

    /** @throws NotFoundException 自分の課でない */
    private Choice section(SignUpForm form) {
        return page.sections().stream()
                .filter(own -> own.value().equals(form.getSection()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String form(long id, long session, Model model) {
        Hearing briefing = page.get(id);
        model.addAttribute("briefing", briefing);
        model.addAttribute("sections", page.sections());
        model.addAttribute(
                "line",
                page.lines(briefing).stream()
                        .filter(line -> line.session().id() == session)
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, "申し込む"));
        return "briefings/sign-up";
    }
}
