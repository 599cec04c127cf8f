package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingTiming;
import jp.michisuji.hearing.TimingRule;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 時期の決まりを改める画面。 */
@Controller
@Requires(Action.HEARING_EDIT)
class HearingTimingController {

    private final HearingAccess access;
    private final HearingTiming timing;
    private final CurrentUser user;

    HearingTimingController(HearingAccess access, HearingTiming timing, CurrentUser user) {
        this.access = access;
        this.timing = timing;
        this.user = user;
    }

    @GetMapping("/hearings/{id}/timing")
    String ask(@PathVariable long id, @ModelAttribute("form") TimingInput form, Model model) {
        Hearing hearing = access.editable(id);
        form.setRule(hearing.plan().rule());
        return page(hearing, model);
    }

    @PostMapping("/hearings/{id}/timing")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TimingInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing hearing = access.editable(id);
        if (errors.hasErrors()) {
            return page(hearing, model);
        }
        timing.change(id, form.getRule(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", "時期の決まりを「" + form.getRule().label() + "」に改めました。");
        return "redirect:/hearings/{id}";
    }

    private String page(Hearing hearing, Model model) {
        model.addAttribute("open", timing.open(hearing));
        model.addAttribute(
                "rules",
                Stream.of(TimingRule.values())
                        .map(rule -> Choice.of(rule.name(), rule.label()))
                        .toList());
        return access.page(hearing, "時期の決まりを改める", "hearings/timing", model);
    }
}
