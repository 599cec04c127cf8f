package jp.michisuji.overview.appointment.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.access.appointment.AppointmentDesk;
import jp.michisuji.access.appointment.AppointmentOrder;
import jp.michisuji.access.appointment.AppointmentOutdatedException;
import jp.michisuji.organization.appointment.Appointments;
import jp.michisuji.organization.appointment.HandoverForecast;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 発令を終える。最後の日を定め、初めに引渡しの見通しを見せる。 */
@Controller
@RequestMapping(AppointmentListController.PATH + "/{id}/end")
@Requires(Action.ORGANIZATION_EDIT)
class AppointmentEndController {

    private final AppointmentDesk desk;
    private final Appointments appointments;
    private final AppointmentLines lines;

    AppointmentEndController(AppointmentDesk desk, Appointments appointments, AppointmentLines lines) {
        this.desk = desk;
        this.appointments = appointments;
        this.lines = lines;
    }

    @GetMapping
    String ask(@PathVariable long id, @ModelAttribute("form") AppointmentEndForm form, Model model) {
        return page(known(id), model);
    }

    @PostMapping
    String end(
            @PathVariable long id,
            @ModelAttribute("form") AppointmentEndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        AppointmentLines.Line line = known(id);
        form.check(line.appointment(), errors);
        if (!errors.hasErrors()) {
            desk.faultsOf(order(id, form)).forEach(fault -> errors.rejectValue("last", "fault", fault.message()));
        }
        if (errors.hasErrors()) {
            return page(line, model);
        }
        HandoverForecast forecast = desk.forecast(order(id, form));
        return forecast.fingerprint().equals(form.getSeen())
                ? carryOut(line, form, model, flash)
                : look(line, form, forecast, model);
    }

    private String carryOut(
            AppointmentLines.Line line, AppointmentEndForm form, Model model, RedirectAttributes flash) {
        AppointmentOrder order = order(line.appointment().id(), form);
        try {
            desk.carryOut(order, form.getSeen());
        } catch (AppointmentOutdatedException meanwhile) {
            model.addAttribute("outdated", true);
            return look(line, form, desk.forecast(order), model);
        }
        flash.addFlashAttribute("success", "「" + line.person() + "」の「" + line.post() + "」への発令の終了日を定めました。");
        return "redirect:" + AppointmentListController.PATH;
    }

    private String look(AppointmentLines.Line line, AppointmentEndForm form, HandoverForecast forecast, Model model) {
        form.setSeen(forecast.fingerprint());
        model.addAttribute("forecast", forecast);
        return page(line, model);
    }

    private AppointmentLines.Line known(long id) {
        return appointments
                .find(id)
                .map(lines::line)
                .filter(AppointmentLines.Line::mayEnd)
                .orElseThrow(NotFoundException::new);
    }

    private static AppointmentOrder order(long id, AppointmentEndForm form) {
        return new AppointmentOrder.End(id, form.getLast().date());
    }

    private static String page(AppointmentLines.Line line, Model model) {
        model.addAttribute("crumbs", Way.to("発令を終える", Way.list()));
        model.addAttribute("line", line);
        return "appointment/end";
    }
}
