package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.DateEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議を予定し、開催日を動かす。過ぎた日は部会外の打合せにだけ入れられる（事後の記録）。 */
@Controller
class SittingController {

    private static final String OUTSIDE = "BUKAI_GAI";

    private final Sittings sittings;
    private final Bodies bodies;
    private final SittingPlanning planning;
    private final OfficeCalendar calendar;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Clock clock;

    SittingController(
            Sittings sittings,
            Bodies bodies,
            SittingPlanning planning,
            OfficeCalendar calendar,
            Permissions permissions,
            CurrentUser user,
            Clock clock) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.planning = planning;
        this.calendar = calendar;
        this.permissions = permissions;
        this.user = user;
        this.clock = clock;
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
        if (body.isEmpty() && !errors.hasFieldErrors("bodyCode")) {
            errors.rejectValue("bodyCode", "unknown", "会議体を選んでください。");
        }
        boolean outside = OUTSIDE.equals(form.getBodyCode());
        form.getDate().demand("date", "開催日", errors);
        if (form.getDate().date() != null && past(form.getDate().date()) && !outside) {
            errors.rejectValue("date", "past", "過ぎた日です。これから開く日を入力してください。");
        }
        if (errors.hasErrors()) {
            return planPage(model);
        }
        Sitting planned = planning.plan(sitting(form, body.orElseThrow()), user.actor());
        flash.addFlashAttribute("success", planned.title() + "を登録しました。次回未定だった議題はこの会議に載りました。");
        warnIfClosed(form.getDate().date(), flash);
        return "redirect:/meetings/" + planned.id();
    }

    private Sitting sitting(SittingPlan form, Body body) {
        return new Sitting(
                null,
                body.code(),
                body.name(),
                form.getNumber(),
                form.getDate().date(),
                null,
                Precision.DAY,
                form.getStartTime(),
                form.getEndTime(),
                form.getPlace(),
                past(form.getDate().date()) ? Sitting.State.HELD : Sitting.State.PLANNED,
                null,
                null,
                null,
                0);
    }

    @GetMapping("/meetings/{id}/date")
    @Requires(Action.MEETING_EDIT)
    String askDate(@PathVariable long id, @ModelAttribute("form") SittingDate form, Model model) {
        Sitting sitting = changeable(id);
        form.setVersion(sitting.version());
        form.setDate(DateEntry.of(sitting.exactDate()));
        return datePage(sitting, model);
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
        if (date != null && past(date)) {
            errors.rejectValue("date", "past", "過ぎた日です。これから開く日を入力してください。");
        }
        if (sitting.state() == Sitting.State.HELD) {
            errors.reject("held", "既に開かれた会議の日は変えられません。");
        }
        if (errors.hasErrors()) {
            return datePage(sitting, model);
        }
        planning.redate(id, date, form.getReason().strip(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "開催日を" + JapaneseDate.format(date) + "にしました。この会議を基準とする期限も動きました。");
        warnIfClosed(date, flash);
        return "redirect:/meetings/{id}";
    }

    /** 閉庁日でも断らない。議会は閉庁日にも開かれうる。 */
    private void warnIfClosed(LocalDate date, RedirectAttributes flash) {
        calendar.closedReason(date)
                .ifPresent(reason -> flash.addFlashAttribute(
                        "warning", JapaneseDate.format(date) + "は閉庁日です（" + reason + "）。このまま登録しました。"));
    }

    private Sitting changeable(long id) {
        Sitting sitting = sittings.get(id);
        permissions.demandOn(Action.MEETING_EDIT, bodies.get(sitting.bodyCode()).secretariatPost());
        return sitting;
    }

    private List<Body> editable() {
        return bodies.all().stream()
                .filter(body -> permissions.reaches(Action.MEETING_EDIT, body.secretariatPost()))
                .toList();
    }

    private boolean past(LocalDate date) {
        return date.isBefore(LocalDate.now(clock));
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

    private String datePage(Sitting sitting, Model model) {
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
