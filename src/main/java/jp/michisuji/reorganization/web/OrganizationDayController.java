package jp.michisuji.reorganization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Unit;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ある日の組織の画面。過ぎた日も来る日も、その日の名で。 */
@Controller
class OrganizationDayController {

    private final OrganizationHistory history;
    private final Organization organization;
    private final Clock clock;

    OrganizationDayController(OrganizationHistory history, Organization organization, Clock clock) {
        this.history = history;
        this.organization = organization;
        this.clock = clock;
    }

    /** 一つの組織と、その日にある職、就いている職員。 */
    record UnitRow(Unit unit, String above, List<PostRow> posts) {}

    record PostRow(Post post, List<String> holders) {}

    @GetMapping("/settings/organization/on")
    @Requires(Action.SETTINGS_READ)
    String show(@RequestParam(defaultValue = "") String day, Model model) {
        var read = JapaneseDate.parse(day);
        LocalDate on = read.orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("day", on);
        model.addAttribute("typed", day);
        model.addAttribute("unreadable", !day.isBlank() && read.isEmpty());
        model.addAttribute("units", rows(on));
        model.addAttribute("crumbs", ReorganizationPage.underList("ある日の組織"));
        return "reorganization/day";
    }

    private List<UnitRow> rows(LocalDate on) {
        OrganizationHistory.OnDay then = history.on(on);
        Map<String, List<Person>> holders = organization.holdersByPost(on);
        Map<String, List<Post>> posts = then.posts().stream().collect(Collectors.groupingBy(Post::unitCode));
        return then.units().stream()
                .sorted(Comparator.comparingInt(Unit::sortOrder))
                .map(unit -> new UnitRow(
                        unit,
                        then.unit(unit.parentCode()).map(Unit::name).orElse(""),
                        posts.getOrDefault(unit.code(), List.of()).stream()
                                .map(post -> new PostRow(
                                        post,
                                        holders.getOrDefault(post.code(), List.of()).stream()
                                                .map(Person::label)
                                                .toList()))
                                .toList()))
                .toList();
    }
}
