package jp.michisuji.reorganization.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.reorganization.ChangeSet;
import jp.michisuji.reorganization.LineKind;
import jp.michisuji.reorganization.Rehearsal;
import jp.michisuji.reorganization.Reorganization;
import jp.michisuji.reorganization.ReorganizationLine;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 組織改正の画面に共通の組み立て。 */
@Component
class ReorganizationPage {

    static final String PATH = "/settings/reorganizations";

    private static final Crumb LIST = new Crumb("組織改正", PATH);

    private final LineWords words;
    private final Organization organization;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Histories histories;

    ReorganizationPage(
            LineWords words, Organization organization, Permissions permissions, AuditLog audit, Histories histories) {
        this.words = words;
        this.organization = organization;
        this.permissions = permissions;
        this.audit = audit;
        this.histories = histories;
    }

    static List<Crumb> crumbs(Crumb... last) {
        return Stream.concat(Stream.of(Crumb.home(), new Crumb("設定", "/settings")), Arrays.stream(last))
                .toList();
    }

    static List<Crumb> listCrumbs() {
        return crumbs(Crumb.here(LIST.label()));
    }

    static List<Crumb> under(Reorganization head, String here) {
        return here == null
                ? crumbs(LIST, Crumb.here(head.name()))
                : crumbs(LIST, new Crumb(head.name(), path(head.id())), Crumb.here(here));
    }

    static List<Crumb> underList(String here) {
        return crumbs(LIST, Crumb.here(here));
    }

    static String path(long id) {
        return PATH + "/" + id;
    }

    void fill(Rehearsal rehearsal, Model model) {
        Reorganization head = rehearsal.plan().head();
        model.addAttribute("head", head);
        model.addAttribute("rehearsal", rehearsal);
        model.addAttribute("rows", words.rows(rehearsal.plan(), rehearsal.problems()));
        model.addAttribute(
                "general",
                rehearsal.problems().stream()
                        .filter(problem -> problem.lineId() == null)
                        .toList());
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        model.addAttribute("mayReadTitles", permissions.scope(Action.TASK_READ) == Scope.ALL);
    }

    void history(Reorganization head, Model model) {
        model.addAttribute("history", histories.of(audit.ofSubject(Reorganization.SUBJECT, String.valueOf(head.id()))));
    }

    /** What can take over: what exists today and what the plan opens, but not what it closes. */
    List<Choice> successors(ChangeSet plan, OrganizationPart part) {
        return Stream.concat(all(part), opened(plan, part)).toList();
    }

    /** What the line is about. */
    List<Choice> subjects(OrganizationPart part) {
        return all(part).toList();
    }

    private Stream<Choice> all(OrganizationPart part) {
        return part == OrganizationPart.UNIT
                ? organization.units().stream()
                        .map(unit -> Choice.of(unit.code(), unit.name() + "（" + unit.code() + "）"))
                : organization.posts().stream().map(post -> Choice.of(post.code(), post.name()));
    }

    private static Stream<Choice> opened(ChangeSet plan, OrganizationPart part) {
        return plan.lines().stream()
                .filter(line -> line.kind() == LineKind.OPEN && line.part() == part)
                .map((ReorganizationLine line) -> Choice.of(line.code(), line.name() + "（この改正で新設）"));
    }

    static List<Choice> kinds() {
        return Arrays.stream(LineKind.values())
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }

    static List<Choice> parts() {
        return Arrays.stream(OrganizationPart.values())
                .map(part -> Choice.of(part.name(), part.label()))
                .toList();
    }

    static List<Choice> heights(OrganizationPart part) {
        List<Choice> heights = new ArrayList<>();
        if (part == OrganizationPart.UNIT) {
            Arrays.stream(UnitKind.values()).forEach(kind -> heights.add(Choice.of(kind.name(), kind.label())));
        } else {
            Arrays.stream(Rank.values()).forEach(rank -> heights.add(Choice.of(rank.name(), rank.label())));
        }
        return heights;
    }
}
