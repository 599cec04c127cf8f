package jp.michisuji.overview.appointment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.appointment.Vacancies;
import jp.michisuji.organization.appointment.Vacancy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 空席。ある日に就く人のない職を、誰が受け持つかとともに並べる。 */
@Controller
@Requires(Action.SETTINGS_READ)
class VacancyController {

    private final Vacancies vacancies;
    private final Permissions permissions;
    private final Clock clock;

    VacancyController(Vacancies vacancies, Permissions permissions, Clock clock) {
        this.vacancies = vacancies;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/settings/organization/vacancies")
    String list(@ModelAttribute("search") AppointmentSearch search, Model model) {
        LocalDate day = search.day() == null ? LocalDate.now(clock) : search.day();
        List<Vacancy> vacant = vacancies.on(day);
        model.addAttribute("crumbs", Way.to("空席"));
        model.addAttribute("day", day);
        model.addAttribute("rows", vacant);
        model.addAttribute(
                "unattended", vacant.stream().filter(Vacancy::isUnattended).count());
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        return "appointment/vacancies";
    }
}
