package jp.michisuji.schedule.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.schedule.ClosedDayDesk;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 開庁日。一日ずつ扱いを変える。初めに動く期限を見せ、同じ内容でもう一度送られたら変える。 */
@Controller
class ClosedDayController {

    private final ClosedDayDesk desk;
    private final ClosedDayPage page;
    private final CurrentUser user;

    ClosedDayController(ClosedDayDesk desk, ClosedDayPage page, CurrentUser user) {
        this.desk = desk;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/settings/closed-days")
    @Requires(Action.SETTINGS_READ)
    String list(@ModelAttribute("form") DayChangeForm form, @RequestParam(required = false) Integer year, Model model) {
        return page.open(year, model);
    }

    @PostMapping("/settings/closed-days")
    @Requires(Action.CLOSED_DAY_EDIT)
    String change(
            @Valid @ModelAttribute("form") DayChangeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return page.open(null, model);
        }
        if (!form.fingerprint().equals(form.getSeen())) {
            form.setSeen(form.fingerprint());
            model.addAttribute("forecast", desk.forecast(form.changes()));
            return page.open(null, model);
        }
        desk.change(form.changes(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute(
                "success",
                JapaneseDate.format(form.getDate().date()) + "の扱いを「"
                        + form.getKind().label() + "」にしました。動いた期限は変更等調書に載せました。");
        return "redirect:/settings/closed-days";
    }
}
