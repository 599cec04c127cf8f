package jp.michisuji.overview.appointment.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.access.appointment.AppointmentDesk;
import jp.michisuji.access.appointment.AppointmentFault;
import jp.michisuji.access.appointment.AppointmentOrder;
import jp.michisuji.access.appointment.AppointmentOutdatedException;
import jp.michisuji.organization.appointment.Appointments;
import jp.michisuji.organization.appointment.HandoverForecast;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** これからの発令を取り消す。初めに引渡しの見通しを見せる。 */
@Controller
@RequestMapping(AppointmentListController.PATH + "/{id}/cancel")
@Requires(Action.ORGANIZATION_EDIT)
class AppointmentCancelController {

    private final AppointmentDesk desk;
    private final Appointments appointments;
    private final AppointmentLines lines;

    AppointmentCancelController(AppointmentDesk desk, Appointments appointments, AppointmentLines lines) {
        this.desk = desk;
        this.appointments = appointments;
        this.lines = lines;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        return look(known(id), model);
    }

    @PostMapping
    String cancel(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            RedirectAttributes flash) {
        AppointmentLines.Line line = known(id);
        AppointmentOrder order = new AppointmentOrder.Cancel(id);
        desk.faultsOf(order).stream().map(AppointmentFault::message).findFirst().ifPresent(message -> {
            throw new ConflictException(message);
        });
        try {
            desk.carryOut(order, seen);
        } catch (AppointmentOutdatedException meanwhile) {
            model.addAttribute("outdated", true);
            return look(line, model);
        }
        flash.addFlashAttribute("success", "「" + line.person() + "」の「" + line.post() + "」への発令を取り消しました。");
        return "redirect:" + AppointmentListController.PATH;
    }

    private AppointmentLines.Line known(long id) {
        return appointments
                .find(id)
                .map(lines::line)
                .filter(AppointmentLines.Line::mayCancel)
                .orElseThrow(NotFoundException::new);
    }

    private String look(AppointmentLines.Line line, Model model) {
        HandoverForecast forecast =
                desk.forecast(new AppointmentOrder.Cancel(line.appointment().id()));
        model.addAttribute("crumbs", Way.to("発令を取り消す", Way.list()));
        model.addAttribute("line", line);
        model.addAttribute("forecast", forecast);
        return "appointment/cancel";
    }
}
