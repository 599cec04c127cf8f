package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.DateArrangement.Appointment;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 決めた日程を改める。実施を記録する前だけできる。 */
@Controller
class HearingDateController {

    private final Hearings hearings;
    private final DateArrangement arrangement;
    private final HearingDates dates;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final CurrentUser user;

    HearingDateController(
            Hearings hearings,
            DateArrangement arrangement,
            HearingDates dates,
            ItemVisibility visibility,
            Permissions permissions,
            CurrentUser user) {
        this.hearings = hearings;
        this.arrangement = arrangement;
        this.dates = dates;
        this.visibility = visibility;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/hearings/{id}/date")
    @Requires(Action.HEARING_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") MoveDate form, Model model) {
        Hearing hearing = changeable(id);
        form.showNow(hearing);
        return page(hearing, model);
    }

    @PostMapping("/hearings/{id}/date")
    @Requires(Action.HEARING_EDIT)
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MoveDate form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing hearing = changeable(id);
        form.keepAttendance(hearing);
        dates.checkPlanned(form.getDate(), "date", errors);
        if (errors.hasErrors()) {
            return page(hearing, model);
        }
        Appointment appointment = form.appointment();
        if (!form.confirmed()) {
            form.markSeen();
            model.addAttribute("forecast", arrangement.forecast(id, appointment.on()));
            return page(hearing, model);
        }
        arrangement.move(id, appointment, form.getReason().strip(), user.actor());
        flash.addFlashAttribute(
                "success", "実施日を" + JapaneseDate.format(appointment.on()) + "に改めました。この日を基準とする期限も動きました。");
        dates.closedReason(appointment.on()).ifPresent(warning -> flash.addFlashAttribute("warning", warning));
        return "redirect:/hearings/{id}";
    }

    private Hearing changeable(long id) {
        Hearing hearing = hearings.get(id);
        visibility.demand(hearing.itemId());
        permissions.demandOn(Action.HEARING_EDIT, hearing.explainingPost());
        return hearing;
    }

    private static String page(Hearing hearing, Model model) {
        model.addAttribute("hearing", hearing);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("意見聴取", "/hearings"),
                        new Crumb(hearing.title(), "/hearings/" + hearing.id()),
                        new Crumb("日程を改める", null)));
        return "hearings/date";
    }
}
