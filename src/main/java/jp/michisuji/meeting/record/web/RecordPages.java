package jp.michisuji.meeting.record.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.point.ProgressAreas;
import jp.michisuji.meeting.record.RecordKind;
import jp.michisuji.meeting.record.RecordSheet;
import jp.michisuji.meeting.record.RecordSheets;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 記録の画面に要るもの。書けるのは、その会議体の事務局に及ぶ人だけである。 */
@Component
class RecordPages {

    private static final String RECORD_RESULT = "userTask_recordResult";

    private final Sittings sittings;
    private final Bodies bodies;
    private final RecordSheets sheets;
    private final ProgressAreas areas;
    private final Organization organization;
    private final WorkingPosts workers;
    private final WorkItems workItems;
    private final Permissions permissions;

    RecordPages(
            Sittings sittings,
            Bodies bodies,
            RecordSheets sheets,
            ProgressAreas areas,
            Organization organization,
            WorkingPosts workers,
            WorkItems workItems,
            Permissions permissions) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.sheets = sheets;
        this.areas = areas;
        this.organization = organization;
        this.workers = workers;
        this.workItems = workItems;
        this.permissions = permissions;
    }

    Sitting demand(long sittingId) {
        Sitting sitting = sittings.get(sittingId);
        permissions.demandOn(Action.RECORD_EDIT, bodies.get(sitting.bodyCode()).secretariatPost());
        return sitting;
    }

    String page(Sitting sitting, LiveFields live, Model model) {
        RecordSheet sheet = sheets.of(sitting.id());
        model.addAttribute("crumbs", crumbs(sitting, null));
        model.addAttribute("sheet", sheet);
        model.addAttribute("decisions", decisions(sheet));
        model.addAttribute("lines", RecordKind.lines());
        lists(sitting, live, model);
        return "meeting/record";
    }

    /** 欄と行の断片に要るもの。 */
    void lists(Sitting sitting, LiveFields live, Model model) {
        model.addAttribute("sitting", sitting);
        model.addAttribute("live", live);
        model.addAttribute("writable", sitting.state().open());
        model.addAttribute(
                "posts",
                workers.all().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
        model.addAttribute(
                "postNames", organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name)));
        model.addAttribute(
                "results",
                Stream.of(AgendaResult.values())
                        .map(result -> Choice.of(result.name(), result.label()))
                        .toList());
        model.addAttribute("areas", areas.names());
    }

    static List<Crumb> crumbs(Sitting sitting, String last) {
        String record = "/meetings/" + sitting.id() + "/record";
        List<Crumb> way = List.of(
                new Crumb("ホーム", "/"),
                new Crumb("会議", "/meetings"),
                new Crumb(sitting.title(), "/meetings/" + sitting.id()),
                new Crumb("記録", last == null ? null : record));
        return last == null
                ? way
                : Stream.concat(way.stream(), Stream.of(new Crumb(last, null))).toList();
    }

    /** 議題から、審議結果を記録する仕事へ。仕事が届いていて、その人が済ませられるときだけ。 */
    private Map<Long, String> decisions(RecordSheet sheet) {
        Map<Long, String> tasks = new HashMap<>();
        for (RecordSheet.Part part : sheet.parts()) {
            AgendaItem item = part.item();
            if (item != null && item.deliberationId() != null) {
                workItems.openOf("deliberation", String.valueOf(item.deliberationId())).stream()
                        .filter(task -> RECORD_RESULT.equals(task.taskKey()))
                        .filter(task -> permissions.reaches(Action.TASK_WORK, task.postCode()))
                        .map(WorkItem::taskId)
                        .forEach(task -> tasks.put(item.id(), task));
            }
        }
        return tasks;
    }
}
