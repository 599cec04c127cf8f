package jp.michisuji.approval.after.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.approval.after.Circulation;
import jp.michisuji.approval.after.CirculationDesk;
import jp.michisuji.approval.after.CirculationLines;
import jp.michisuji.approval.after.Circulations;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 根回し・供覧を回す画面の組み立て。回していない、人のいる職だけを並べる。 */
@Component
class CirculationPage {

    private final Circulations circulations;
    private final CirculationLines lines;
    private final Organization organization;
    private final WorkingPosts workers;
    private final StandIns standIns;
    private final Clock clock;

    CirculationPage(
            Circulations circulations,
            CirculationLines lines,
            Organization organization,
            WorkingPosts workers,
            StandIns standIns,
            Clock clock) {
        this.circulations = circulations;
        this.lines = lines;
        this.organization = organization;
        this.workers = workers;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** 回せる職。 */
    List<Post> choices(Approval approval) {
        CirculationKind kind = CirculationDesk.kindFor(approval);
        Set<String> known = circulations.of(approval.id()).stream()
                .filter(each -> each.kind() == kind)
                .map(Circulation::postCode)
                .collect(Collectors.toSet());
        Roster roster = standIns.on(LocalDate.now(clock));
        return workers.all().stream()
                .filter(post -> !known.contains(post.code()) && !post.code().equals(approval.drafterPost()))
                .filter(post -> !roster.receivers(post.code()).isEmpty())
                .toList();
    }

    String show(Approval approval, Model model) {
        model.addAttribute("approval", approval);
        model.addAttribute("kind", CirculationDesk.kindFor(approval));
        model.addAttribute("groups", groups(approval));
        model.addAttribute("lines", lines.circulation(approval.id()));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("決裁", "/approvals"),
                        new Crumb(approval.name(), "/approvals/" + approval.id()),
                        Crumb.here(CirculationDesk.kindFor(approval).label())));
        return "approvals/circulation";
    }

    private Map<String, List<Post>> groups(Approval approval) {
        return choices(approval).stream()
                .collect(Collectors.groupingBy(
                        post -> organization
                                .unit(organization.departmentOf(post.code()))
                                .name(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
