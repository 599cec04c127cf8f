package jp.michisuji.hearing.web;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Dates;
import jp.michisuji.web.HistoryLine;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 意見聴取の一覧と、一件の聴取の画面。 */
@Controller
class HearingController {

    private final Hearings hearings;
    private final HearingGroups groups;
    private final HearingFacts facts;
    private final HearingDetails details;
    private final DeliberatedItems items;
    private final ItemVisibility visibility;
    private final AuditLog audit;
    private final Permissions permissions;
    private final Dates dates;

    HearingController(
            Hearings hearings,
            HearingGroups groups,
            HearingFacts facts,
            HearingDetails details,
            DeliberatedItems items,
            ItemVisibility visibility,
            AuditLog audit,
            Permissions permissions,
            Dates dates) {
        this.hearings = hearings;
        this.groups = groups;
        this.facts = facts;
        this.details = details;
        this.items = items;
        this.visibility = visibility;
        this.audit = audit;
        this.permissions = permissions;
        this.dates = dates;
    }

    @GetMapping("/hearings")
    @Requires(Action.HEARING_READ)
    String list(Model model) {
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("意見聴取", null)));
        model.addAttribute("hearings", visible().map(this::line).toList());
        model.addAttribute("groups", groups.all().size());
        return "hearings/list";
    }

    @GetMapping("/hearings/{id}")
    @Requires(Action.HEARING_READ)
    String show(@PathVariable long id, Model model) {
        Hearing hearing = hearings.get(id);
        visibility.demand(hearing.itemId());
        model.addAttribute(
                "crumbs",
                List.of(new Crumb("ホーム", "/"), new Crumb("意見聴取", "/hearings"), new Crumb(hearing.title(), null)));
        model.addAllAttributes(facts.references(hearing));
        model.addAllAttributes(details.of(hearing));
        model.addAttribute("itemTitle", items.item(hearing.itemId()).title());
        model.addAttribute(
                "mayMove", hearing.movable() && permissions.reaches(Action.HEARING_EDIT, hearing.explainingPost()));
        model.addAttribute("history", history(id));
        return "hearings/show";
    }

    private Stream<Hearing> visible() {
        Sight sight = visibility.sight();
        return hearings.list().stream().filter(hearing -> sight.sees(hearing.itemId()));
    }

    private HearingLine line(Hearing hearing) {
        return HearingLine.of(hearing, items.item(hearing.itemId()).title(), facts.postName(hearing));
    }

    private List<HistoryLine> history(long id) {
        return audit.ofSubject("hearing", String.valueOf(id)).stream()
                .map(this::line)
                .toList();
    }

    private HistoryLine line(AuditEntry entry) {
        String who = entry.actor().postName() == null
                ? entry.actor().personLabel()
                : entry.actor().postName();
        List<String> changes = entry.changes().stream()
                .map(change -> change.label() + ": " + shown(change.before()) + " → " + shown(change.after()))
                .toList();
        return new HistoryLine(dates.formatDateTime(entry.at()), who, entry.summary(), changes);
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "なし" : value;
    }
}
