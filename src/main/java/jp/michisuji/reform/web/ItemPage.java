package jp.michisuji.reform.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.AgreementConditions;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.PriorHearings.Awaited;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.Verdict;
import jp.michisuji.meeting.Verdicts;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.reform.Companions;
import jp.michisuji.reform.ItemBoard;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.web.Histories;
import jp.michisuji.workflow.ProcessCatalogue;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 案件の画面の組み立て。 */
@Component
class ItemPage {

    /** 開いている仕事の一行。{@code visible} が偽なら、中身へのリンクを出さない。 */
    record Holding(WorkItem task, String postName, boolean visible) {}

    /** 審議結果の一行。 */
    record Decided(Verdict verdict, String sittingTitle) {}

    private final ItemBoard board;
    private final VisibleItems items;
    private final WorkItems workItems;
    private final Companions companions;
    private final Verdicts verdicts;
    private final Opinions opinions;
    private final AgreementConditions conditions;
    private final Papers papers;
    private final Sittings sittings;
    private final Organization organization;
    private final AuditLog audit;
    private final Histories histories;
    private final Permissions permissions;
    private final HearingWaits waits;
    private final Deliberations deliberations;
    private final ProcessRuns runs;
    private final ProcessCatalogue catalogue;

    ItemPage(
            ItemBoard board,
            VisibleItems items,
            WorkItems workItems,
            Companions companions,
            Verdicts verdicts,
            Opinions opinions,
            AgreementConditions conditions,
            Papers papers,
            Sittings sittings,
            Organization organization,
            AuditLog audit,
            Histories histories,
            Permissions permissions,
            HearingWaits waits,
            Deliberations deliberations,
            ProcessRuns runs,
            ProcessCatalogue catalogue) {
        this.board = board;
        this.items = items;
        this.workItems = workItems;
        this.companions = companions;
        this.verdicts = verdicts;
        this.opinions = opinions;
        this.conditions = conditions;
        this.papers = papers;
        this.sittings = sittings;
        this.organization = organization;
        this.audit = audit;
        this.histories = histories;
        this.permissions = permissions;
        this.waits = waits;
        this.deliberations = deliberations;
        this.runs = runs;
        this.catalogue = catalogue;
    }

    void fill(ReformItem item, Model model) {
        model.addAttribute("row", board.row(item));
        model.addAttribute("item", item);
        model.addAttribute("limit", items.limitOf(item));
        model.addAttribute("mayLimit", permissions.reaches(Action.ITEM_LIMIT, item.ownerPost()));
        model.addAttribute("holdings", holdings(item));
        model.addAttribute("companions", companions.of(item.id()));
        model.addAttribute("awaited", awaited(item));
        model.addAttribute("decided", decided(item));
        model.addAttribute("opinions", opinions.ofItem(item.id()));
        model.addAttribute("conditions", conditions.ofItem(item.id()));
        model.addAttribute("papers", papers.ofItem(item.id()));
        model.addAttribute("posts", postNames());
        model.addAttribute("history", histories.of(audit.ofItem(item.id(), companions.subjectTypes())));
        model.addAttribute(
                "mayWithdraw",
                item.state() == ReformItem.State.RUNNING
                        && permissions.reaches(Action.ITEM_WITHDRAW, item.ownerPost()));
        model.addAttribute(
                "mayTarget",
                item.state() == ReformItem.State.RUNNING && permissions.reaches(Action.ITEM_TARGET, item.ownerPost()));
        model.addAttribute("current", String.join(",", current(item)));
    }

    /** 終わった案件には、最新の版の図を見せる。 */
    String diagram(ReformItem item) {
        return catalogue
                .definitionOf(item.processInstanceId())
                .map(catalogue::diagram)
                .orElseGet(() -> catalogue.latestDiagram(item.processKey()));
    }

    private List<String> current(ReformItem item) {
        return item.processInstanceId() == null ? List.of() : runs.currentActivities(item.processInstanceId());
    }

    private List<Holding> holdings(ReformItem item) {
        return workItems.openOfItem(item.id(), companions.subjectTypes()).stream()
                .map(task -> new Holding(
                        task,
                        organization.findPost(task.postCode()).map(Post::name).orElse(task.postCode()),
                        permissions.reaches(Action.TASK_READ, task.postCode())))
                .toList();
    }

    private List<Awaited> awaited(ReformItem item) {
        return deliberations.ofItem(item.id()).stream()
                .flatMap(it -> waits.of(it).stream())
                .toList();
    }

    private List<Decided> decided(ReformItem item) {
        return verdicts.ofItem(item.id()).stream()
                .map(verdict -> new Decided(
                        verdict,
                        sittings.find(verdict.sittingId()).map(Sitting::title).orElse("")))
                .toList();
    }

    private Map<String, String> postNames() {
        return organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
    }
}
