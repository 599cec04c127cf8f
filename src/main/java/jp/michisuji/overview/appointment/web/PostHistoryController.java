package jp.michisuji.overview.appointment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.appointment.AppointmentFilter;
import jp.michisuji.organization.appointment.Appointments;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 誰がどの職にあったか。ある日の顔ぶれと、職ごと・人ごとの移り変わり。 */
@Controller
@RequestMapping(PostHistoryController.PATH)
@Requires(Action.SETTINGS_READ)
class PostHistoryController {

    static final String PATH = "/settings/organization/history";

    private final Appointments appointments;
    private final AppointmentLines lines;
    private final PostHistory history;
    private final Organization organization;
    private final Clock clock;

    PostHistoryController(
            Appointments appointments,
            AppointmentLines lines,
            PostHistory history,
            Organization organization,
            Clock clock) {
        this.appointments = appointments;
        this.lines = lines;
        this.history = history;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String on(@ModelAttribute("search") AppointmentSearch search, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = search.day() == null ? today : search.day();
        List<Choice> units = lines.units();
        String unit = AppointmentSearch.known(search.unit(), units);
        model.addAttribute("crumbs", Way.to("誰がどの職にあったか"));
        model.addAttribute("day", day);
        model.addAttribute("today", today);
        model.addAttribute("units", units);
        model.addAttribute("unit", unit);
        model.addAttribute("rows", history.on(day, unit));
        return "appointment/history";
    }

    @GetMapping("/posts/{code}")
    String post(@PathVariable String code, Model model) {
        Post post = organization.findPost(code).orElseThrow(NotFoundException::new);
        model.addAttribute("crumbs", Way.to(post.name(), history()));
        model.addAttribute("title", post.name());
        model.addAttribute("ofPost", true);
        model.addAttribute("rows", history.ofPost(post));
        return "appointment/timeline";
    }

    @GetMapping("/people/{code}")
    String person(@PathVariable String code, Model model) {
        Person person = organization.people().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        model.addAttribute("crumbs", Way.to(person.label(), history()));
        model.addAttribute("title", person.label());
        model.addAttribute("ofPost", false);
        model.addAttribute("rows", history.ofPerson(lines.lines(appointments.list(AppointmentFilter.ofPerson(code)))));
        return "appointment/timeline";
    }

    private static Crumb history() {
        return new Crumb("誰がどの職にあったか", PATH);
    }
}
