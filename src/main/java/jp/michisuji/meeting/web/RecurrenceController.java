package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.BodyRecurrence;
import jp.michisuji.meeting.BodyRecurrences;
import jp.michisuji.meeting.RegularSittings;
import jp.michisuji.meeting.SittingDetails;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議体の定例を決める。 */
@Controller
class RecurrenceController {

    private final Bodies bodies;
    private final BodyRecurrences recurrences;
    private final RegularSittings regular;
    private final SittingDetailsChecks details;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Clock clock;

    RecurrenceController(
            Bodies bodies,
            BodyRecurrences recurrences,
            RegularSittings regular,
            SittingDetailsChecks details,
            Permissions permissions,
            CurrentUser user,
            Clock clock) {
        this.bodies = bodies;
        this.recurrences = recurrences;
        this.regular = regular;
        this.details = details;
        this.permissions = permissions;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/meetings/bodies/{code}/recurrence")
    @Requires(Action.BODY_EDIT)
    String ask(@PathVariable String code, Model model) {
        Body body = editable(code);
        List<BodyRecurrence> known = recurrences.of(code);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "form",
                known.isEmpty()
                        ? RecurrenceReading.blank(today)
                        : RecurrenceReading.of(known.get(known.size() - 1), today));
        return page(body, model);
    }

    @PostMapping("/meetings/bodies/{code}/recurrence")
    @Requires(Action.BODY_EDIT)
    String decide(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RecurrencePlan form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Body body = editable(code);
        RecurrenceChecks.check(form, errors);
        details.times(new SittingDetails(null, form.getStartTime(), form.getEndTime(), form.getPlace()), errors);
        refusePast(form.getStartsOn().date(), errors);
        if (errors.hasErrors()) {
            return page(body, model);
        }
        regular.decide(RecurrenceReading.recurrence(code, form), user.actor());
        flash.addFlashAttribute("success", body.name() + "の定例を決めました。まだ会議は予定していません。下の見通しを確かめてください。");
        return "redirect:/meetings/bodies/{code}";
    }

    /** 済んだ月の決まりは、後から書き換えない。 */
    private void refusePast(LocalDate date, BindingResult errors) {
        if (date != null && date.isBefore(LocalDate.now(clock))) {
            errors.rejectValue("startsOn", "past", "過ぎた日です。今日か、これからの日を入力してください。");
        }
    }

    private Body editable(String code) {
        Body body = bodies.get(code);
        permissions.demandOn(Action.BODY_EDIT, body.secretariatPost());
        return body;
    }

    private static String page(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("patterns", RecurrenceChoices.patterns());
        model.addAttribute("ordinals", RecurrenceChoices.ordinals());
        model.addAttribute("weekdays", RecurrenceChoices.weekdays());
        model.addAttribute("closed", RecurrenceChoices.closedDays());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(body.name(), "/meetings/bodies/" + body.code()),
                        new Crumb("定例を決める", null)));
        return "meeting/recurrence";
    }
}
