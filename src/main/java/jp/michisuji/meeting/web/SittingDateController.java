package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 開催日を決め、動かす。初めに動く期限を見せ、同じ日でもう一度送られたら動かす。 */
@Controller
class SittingDateController {

    private final Sittings sittings;
    private final Bodies bodies;
    private final SittingPlanning planning;
    private final SittingDays days;
    private final Permissions permissions;
    private final CurrentUser user;

    SittingDateController(
            Sittings sittings,
            Bodies bodies,
            SittingPlanning planning,
            SittingDays days,
            Permissions permissions,
            CurrentUser user) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.planning = planning;
        this.days = days;
        this.permissions = permissions;
        this.user = user;
    }

    /** @param to 初めから欄に入れておく日。なければ今の開催日 */
    @GetMapping("/meetings/{id}/date")
    @Requires(Action.MEETING_EDIT)
    String ask(
            @PathVariable long id,
            @RequestParam(required = false) String to,
            @ModelAttribute("form") SittingDate form,
            Model model) {
        Sitting sitting = changeable(id);
        form.show(sitting);
        JapaneseDate.parse(to).ifPresent(form::showNow);
        return page(sitting, model);
    }

    @PostMapping("/meetings/{id}/date")
    @Requires(Action.MEETING_EDIT)
    String redate(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SittingDate form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = changeable(id);
        form.getDate().demand("date", "開催日", errors);
        LocalDate date = form.getDate().date();
        days.refusePast(date, errors);
        if (!sitting.state().toCome()) {
            errors.reject("fixed", fixed(sitting));
        }
        if (errors.hasErrors()) {
            return page(sitting, model);
        }
        if (!form.confirmed()) {
            form.markSeen();
            model.addAttribute("forecast", planning.forecast(id, date));
            return page(sitting, model);
        }
        planning.redate(id, date, form.getReason().strip(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "開催日を" + JapaneseDate.format(date) + "にしました。この会議を基準とする期限も動きました。");
        days.warnIfClosed(date, flash);
        return "redirect:/meetings/{id}";
    }

    private static String fixed(Sitting sitting) {
        return sitting.state().over() ? "既に開かれた会議の日は変えられません。" : "中止した会議の日は変えられません。新しく会議を予定してください。";
    }

    private Sitting changeable(long id) {
        Sitting sitting = sittings.get(id);
        permissions.demandOn(Action.MEETING_EDIT, bodies.get(sitting.bodyCode()).secretariatPost());
        return sitting;
    }

    private String page(Sitting sitting, Model model) {
        model.addAttribute("sitting", sitting);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(sitting.title(), "/meetings/" + sitting.id()),
                        new Crumb("開催日を決める", null)));
        return "meeting/date";
    }
}
