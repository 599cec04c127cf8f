package jp.michisuji.overview.appointment.web;

import jakarta.validation.Valid;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.access.appointment.AppointmentDesk;
import jp.michisuji.access.appointment.AppointmentOutdatedException;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.appointment.HandoverForecast;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 発令を入れる。初めに引渡しの見通しを見せ、同じ内容でもう一度送られたら入れる。 */
@Controller
@RequestMapping(AppointmentListController.PATH)
@Requires(Action.ORGANIZATION_EDIT)
class AppointmentEntryController {

    private final AppointmentDesk desk;
    private final AppointmentLines lines;

    AppointmentEntryController(AppointmentDesk desk, AppointmentLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @GetMapping("/new")
    String ask(@ModelAttribute("form") AppointmentForm form, Model model) {
        return page(model);
    }

    @PostMapping
    String enter(
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(lines, errors);
        if (!errors.hasErrors()) {
            desk.faultsOf(form.order()).forEach(fault -> errors.rejectValue(fault.field(), "fault", fault.message()));
        }
        if (errors.hasErrors()) {
            return page(model);
        }
        HandoverForecast forecast = desk.forecast(form.order());
        return forecast.fingerprint().equals(form.getSeen())
                ? carryOut(form, model, flash)
                : look(form, forecast, model);
    }

    private String carryOut(AppointmentForm form, Model model, RedirectAttributes flash) {
        try {
            desk.carryOut(form.order(), form.getSeen());
        } catch (AppointmentOutdatedException meanwhile) {
            model.addAttribute("outdated", true);
            return look(form, desk.forecast(form.order()), model);
        }
        flash.addFlashAttribute("success", "発令を入れました。開始日の0時から効きます。");
        return "redirect:" + AppointmentListController.PATH;
    }

    private String look(AppointmentForm form, HandoverForecast forecast, Model model) {
        form.setSeen(forecast.fingerprint());
        model.addAttribute("forecast", forecast);
        model.addAttribute("closed", lines.lines(forecast.closed()));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("crumbs", Way.to("発令を入れる", Way.list()));
        model.addAttribute("people", lines.people());
        model.addAttribute("posts", lines.posts());
        model.addAttribute(
                "kinds",
                Stream.of(AppointmentKind.values())
                        .map(kind -> new Choice(kind.name(), kind.label(), kind.says()))
                        .toList());
        return "appointment/new";
    }
}
