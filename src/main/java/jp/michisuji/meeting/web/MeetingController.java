package jp.michisuji.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Attendances;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Minutes;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.PriorHearings.Awaited;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.paper.web.PaperList;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.meeting.sight.MeetingView;
import jp.michisuji.meeting.sitting.web.CoursePanel;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 会議の一覧と、一回の会議の画面。 */
@Controller
class MeetingController {

    private final Sittings sittings;
    private final Bodies bodies;
    private final Agenda agenda;
    private final PaperList papers;
    private final Minutes minutes;
    private final Attendances attendances;
    private final ProgressTable progress;
    private final Opinions opinions;
    private final Deliberations deliberations;
    private final HearingWaits waits;
    private final MeetingSight sight;
    private final DeliberatedItems items;
    private final Organization organization;
    private final AuditLog audit;
    private final Histories histories;
    private final CoursePanel course;
    private final Permissions permissions;

    MeetingController(
            Sittings sittings,
            Bodies bodies,
            Agenda agenda,
            PaperList papers,
            Minutes minutes,
            Attendances attendances,
            ProgressTable progress,
            Opinions opinions,
            Deliberations deliberations,
            HearingWaits waits,
            MeetingSight sight,
            DeliberatedItems items,
            Organization organization,
            AuditLog audit,
            Histories histories,
            CoursePanel course,
            Permissions permissions) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.agenda = agenda;
        this.papers = papers;
        this.minutes = minutes;
        this.attendances = attendances;
        this.progress = progress;
        this.opinions = opinions;
        this.deliberations = deliberations;
        this.waits = waits;
        this.sight = sight;
        this.items = items;
        this.organization = organization;
        this.audit = audit;
        this.histories = histories;
        this.course = course;
        this.permissions = permissions;
    }

    @GetMapping("/meetings")
    @Requires(Action.MEETING_READ)
    String list(@RequestParam(required = false) String body, Model model) {
        String chosen = body == null || body.isBlank() ? null : body;
        List<Sitting> shown = sittings.all().stream()
                .filter(sitting -> chosen == null || sitting.bodyCode().equals(chosen))
                .toList();
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("会議", null)));
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("bodyNames", bodyNames());
        model.addAttribute("body", chosen);
        model.addAttribute("planned", in(shown, Sitting.State::toCome));
        model.addAttribute("held", reversed(in(shown, Sitting.State::over)));
        model.addAttribute("cancelled", reversed(in(shown, Sitting.State.CANCELLED::equals)));
        model.addAttribute("mayEdit", permissions.allows(Action.MEETING_EDIT));
        return "meeting/list";
    }

    @GetMapping("/meetings/{id}")
    @Requires(Action.MEETING_READ)
    String show(@PathVariable long id, Model model) {
        Sitting sitting = sittings.get(id);
        Body body = bodies.get(sitting.bodyCode());
        model.addAttribute(
                "crumbs",
                List.of(new Crumb("ホーム", "/"), new Crumb("会議", "/meetings"), new Crumb(sitting.title(), null)));
        model.addAttribute("sitting", sitting);
        model.addAttribute("body", body);
        MeetingView view = sight.now();
        List<Deliberation> discussed = view.deliberations(deliberations.ofSitting(id));
        model.addAttribute("agenda", view.agenda(agenda.of(id)));
        model.addAttribute("shelved", papers.of(sitting));
        List<Attendance> attendance = attendances.of(id);
        model.addAttribute("attendance", attendance);
        model.addAttribute("course", course.of(sitting, attendance));
        model.addAttribute("minutes", view.minutes(minutes.of(id)));
        model.addAttribute("progress", view.progress(progress.ofSitting(id)));
        model.addAttribute("opinions", view.opinions(opinions.ofSitting(id)));
        model.addAttribute("deliberations", discussed);
        model.addAttribute("awaited", awaited(discussed));
        model.addAttribute("itemTitles", itemTitles(discussed));
        model.addAttribute("posts", organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name)));
        model.addAttribute("history", histories.of(view.history(audit.ofSubject("sitting", String.valueOf(id)))));
        model.addAttribute("mayEdit", permissions.reaches(Action.MEETING_EDIT, body.secretariatPost()));
        return "meeting/show";
    }

    /** 審議の識別子から、先に済ませる聴取へ。 */
    private Map<Long, List<Awaited>> awaited(List<Deliberation> discussed) {
        return discussed.stream().collect(Collectors.toMap(Deliberation::id, waits::of));
    }

    private Map<Long, String> itemTitles(List<Deliberation> discussed) {
        return discussed.stream()
                .collect(Collectors.toMap(
                        it -> it.itemId(), it -> items.item(it.itemId()).title(), (first, second) -> first));
    }

    private Map<String, String> bodyNames() {
        return bodies.all().stream().collect(Collectors.toMap(Body::code, Body::name));
    }

    private static List<Sitting> in(List<Sitting> all, Predicate<Sitting.State> wanted) {
        return all.stream().filter(sitting -> wanted.test(sitting.state())).toList();
    }

    private static List<Sitting> reversed(List<Sitting> sittings) {
        var newestFirst = new java.util.ArrayList<>(sittings);
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }
}
