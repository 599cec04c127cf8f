package jp.michisuji.reminder.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.ReminderChoices;
import jp.michisuji.reminder.ReminderChoices.Immediate;
import jp.michisuji.reminder.ReminderPreferences;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** メールの受け取り方。自分の分だけを選ぶ。 */
@Controller
@RequestMapping(ReminderController.PATH)
@Requires(Action.PROFILE)
class ReminderController {

    static final String PATH = "/settings/reminders";

    private final ReminderPreferences preferences;
    private final CurrentUser user;

    ReminderController(ReminderPreferences preferences, CurrentUser user) {
        this.preferences = preferences;
        this.user = user;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", ReminderForm.of(preferences.choicesOf(own())));
        return page(model);
    }

    @PostMapping
    String choose(
            @Valid @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        String person = own();
        form.check(errors);
        if (errors.hasErrors()) {
            return page(model);
        }
        preferences.choose(person, form.choices(), user.actor());
        flash.addFlashAttribute("success", "メールの受け取り方を変えました。次に送るメールから効きます。");
        return "redirect:" + PATH;
    }

    /** 職員を表さないアカウントには、メールが届かない。 */
    private String own() {
        return Optional.ofNullable(user.personCode()).orElseThrow(NotFoundException::new);
    }

    private static String page(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("設定", "/settings"), Crumb.here("メールの受け取り方")));
        model.addAttribute(
                "times",
                ReminderChoices.DIGEST_TIMES.stream()
                        .map(time -> Choice.of(time.toString(), time.toString()))
                        .toList());
        model.addAttribute(
                "immediates",
                Arrays.stream(Immediate.values())
                        .map(one -> new Choice(one.name(), one.label(), support(one)))
                        .toList());
        return "mails/choices";
    }

    private static String support(Immediate immediate) {
        return switch (immediate) {
            case ALWAYS -> "仕事が届くたびに、一通ずつ届きます。";
            case WHEN_DUE_SOON -> "急がない仕事は、一日のまとめで届きます。";
            case NEVER -> "どの仕事も、一日のまとめで届きます。";
        };
    }
}
