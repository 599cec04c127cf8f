package jp.michisuji.overview.appointment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.appointment.AppointmentFilter;
import jp.michisuji.organization.appointment.Appointments;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 発令の一覧。人・職・組織・日で絞り、これからのものは印を付ける。 */
@Controller
@Requires(Action.SETTINGS_READ)
class AppointmentListController {

    static final String PATH = "/settings/organization/appointments";

    private static final int PAGE_SIZE = 50;

    private final Appointments appointments;
    private final AppointmentLines lines;
    private final Permissions permissions;

    AppointmentListController(Appointments appointments, AppointmentLines lines, Permissions permissions) {
        this.appointments = appointments;
        this.lines = lines;
        this.permissions = permissions;
    }

    @GetMapping(PATH)
    String list(
            @ModelAttribute("search") AppointmentSearch search,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        List<Choice> people = lines.people();
        List<Choice> posts = lines.posts();
        List<Choice> units = lines.units();
        AppointmentFilter filter = search.filter(people, posts, units);
        Paging paging = Paging.of(page, PAGE_SIZE, appointments.count(filter), request);
        model.addAttribute("crumbs", Way.to("発令"));
        model.addAttribute("people", people);
        model.addAttribute("posts", posts);
        model.addAttribute("units", units);
        model.addAttribute("filter", filter);
        model.addAttribute("rows", lines.lines(appointments.list(filter, paging.offset(), PAGE_SIZE)));
        model.addAttribute("paging", paging);
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        return "appointment/list";
    }
}
