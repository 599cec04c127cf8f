package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingDetails;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議を予定する。過ぎた日は部会外の打合せにだけ入れられる（事後の記録）。 */
@Controller
class SittingController {

    private static final String OUTSIDE = "BUKAI_GAI";

    private final Bodies bodies;
    private final SittingPlanning planning;
    private final SittingDays days;
    private final SittingDetailsChecks checks;
    private final Permissions permissions;
    private final CurrentUser user;

    SittingController(
            Bodies bodies,
            SittingPlanning planning,
            SittingDays days,
            SittingDetailsChecks checks,
            Permissions permissions,
            CurrentUser user) {
        this.bodies = bodies;
        this.planning = planning;
        this.days = days;
        this.checks = checks;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/meetings/new")
    @Requires(Action.MEETING_EDIT)
    String ask(@ModelAttribute("form") SittingPlan form, Model model) {
        return planPage(model);
    }

    @PostMapping("/meetings")
    @Requires(Action.MEETING_EDIT)
    String plan(
            @Valid @ModelAttribute("form") SittingPlan form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Optional<Body> body = editable().stream()
                .filter(candidate -> candidate.code().equals(form.getBodyCode()))
                .findFirst();
        check(form, body, errors);
        if (errors.hasErrors()) {
            return planPage(model);
        }
        Sitting planned = planning.plan(sitting(form, body.orElseThrow()), user.actor());
        flash.addFlashAttribute("success", planned.title() + "を登録しました。次回未定だった議題はこの会議に載りました。");
        days.warnIfClosed(form.getDate().date(), flash);
        return "redirect:/meetings/" + planned.id();
    }

    private void check(SittingPlan form, Optional<Body> body, BindingResult errors) {
        if (body.isEmpty() && !errors.hasFieldErrors("bodyCode")) {
            errors.rejectValue("bodyCode", "unknown", "会議体を選んでください。");
        }
        LocalDate date = form.getDate().date();
        form.getDate().demand("date", "開催日", errors);
        if (!OUTSIDE.equals(form.getBodyCode())) {
            days.refusePast(date, errors);
        }
        checks.times(form.details(), errors);
        String number = form.details().number();
        body.map(known -> Sitting.planned(known.code(), known.name(), number, date))
                .ifPresent(wanted -> checks.number(wanted, errors));
    }

    private Sitting sitting(SittingPlan form, Body body) {
        SittingDetails details = form.details();
        return new Sitting(
                null,
                body.code(),
                body.name(),
                details.number(),
                form.getDate().date(),
                null,
                Precision.DAY,
                details.startTime(),
                details.endTime(),
                details.place(),
                days.past(form.getDate().date()) ? Sitting.State.HELD : Sitting.State.PLANNED,
                null,
                null,
                null,
                0);
    }

    private List<Body> editable() {
        return bodies.all().stream()
                .filter(body -> permissions.reaches(Action.MEETING_EDIT, body.secretariatPost()))
                .toList();
    }

    private String planPage(Model model) {
        model.addAttribute(
                "bodies",
                editable().stream()
                        .map(body -> Choice.of(body.code(), body.name()))
                        .toList());
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("会議", "/meetings"), new Crumb("会議を予定する", null)));
        return "meeting/new";
    }
}
