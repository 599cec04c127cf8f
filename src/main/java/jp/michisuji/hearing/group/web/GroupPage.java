package jp.michisuji.hearing.group.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroup.District;
import jp.michisuji.hearing.HearingGroup.Kind;
import jp.michisuji.hearing.HearingGroup.Status;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 関係団体の画面に並べるもの。 */
@Component
class GroupPage {

    private static final List<Crumb> LIST =
            List.of(Crumb.home(), new Crumb("意見聴取", "/hearings"), new Crumb("関係団体", "/hearing-groups"));

    private final Hearings hearings;
    private final Organization organization;
    private final Permissions permissions;
    private final ContactReach contacts;
    private final ItemVisibility visibility;
    private final AuditLog audit;
    private final Histories histories;

    GroupPage(
            Hearings hearings,
            Organization organization,
            Permissions permissions,
            ContactReach contacts,
            ItemVisibility visibility,
            AuditLog audit,
            Histories histories) {
        this.hearings = hearings;
        this.organization = organization;
        this.permissions = permissions;
        this.contacts = contacts;
        this.visibility = visibility;
        this.audit = audit;
        this.histories = histories;
    }

    String list(List<HearingGroup> found, Model model) {
        model.addAttribute("crumbs", List.of(LIST.get(0), LIST.get(1), Crumb.here("関係団体")));
        model.addAttribute("groups", found.stream().map(this::line).toList());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("mayAdd", permissions.allows(Action.GROUP_EDIT));
        return "hearings/groups";
    }

    String show(HearingGroup group, Model model) {
        model.addAttribute("crumbs", crumbs(Crumb.here(group.name())));
        model.addAttribute("group", group);
        model.addAttribute("section", sectionName(group));
        Sight sight = visibility.sight();
        model.addAttribute(
                "hearings",
                hearings.ofGroup(group.id()).stream()
                        .filter(hearing -> sight.sees(hearing.itemId()))
                        .toList());
        model.addAttribute("mayEdit", GroupReach.reaches(permissions, Action.GROUP_EDIT, group.sectionPost()));
        model.addAttribute("maySeeContact", contacts.reaches(group));
        model.addAttribute("history", histories.of(audit.ofSubject("hearing-group", String.valueOf(group.id()))));
        return "hearings/group";
    }

    /** @param group 改める団体。新しく載せるなら {@code null} */
    String edit(HearingGroup group, Model model) {
        Crumb here = Crumb.here(group == null ? "団体を載せる" : "記載を改める");
        model.addAttribute(
                "crumbs",
                group == null ? crumbs(here) : crumbs(new Crumb(group.name(), "/hearing-groups/" + group.id()), here));
        model.addAttribute("group", group);
        model.addAttribute("kinds", choices(Kind.values(), Kind::name, Kind::label));
        model.addAttribute("districts", choices(District.values(), District::name, District::label));
        model.addAttribute("statuses", choices(Status.values(), Status::name, Status::label));
        model.addAttribute("sections", sections());
        return "hearings/group-edit";
    }

    String contact(HearingGroup group, Model model) {
        model.addAttribute(
                "crumbs", crumbs(new Crumb(group.name(), "/hearing-groups/" + group.id()), Crumb.here("連絡先")));
        model.addAttribute("group", group);
        return "hearings/group-contact";
    }

    private GroupLine line(HearingGroup group) {
        return new GroupLine(group, sectionName(group));
    }

    private String sectionName(HearingGroup group) {
        return group.sectionPost() == null
                ? null
                : organization.findPost(group.sectionPost()).map(Post::name).orElse(group.sectionPost());
    }

    /** 窓口にできる課の長。自分の職だけに及ぶ人には、その職だけを並べる。 */
    private List<Choice> sections() {
        return organization.posts().stream()
                .filter(post -> post.rank() == Rank.KACHO)
                .filter(post -> permissions.reaches(Action.GROUP_EDIT, post.code()))
                .map(post -> Choice.of(post.code(), post.name()))
                .toList();
    }

    private static List<Crumb> crumbs(Crumb... more) {
        return Stream.concat(LIST.stream(), Stream.of(more)).toList();
    }

    private static <E> List<Choice> choices(E[] values, Function<E, String> value, Function<E, String> label) {
        return Stream.of(values)
                .map(each -> Choice.of(value.apply(each), label.apply(each)))
                .toList();
    }
}
