package jp.michisuji.meeting.point.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.PointOrigins;
import jp.michisuji.meeting.record.RecordChange;
import jp.michisuji.meeting.record.RecordChanges;
import jp.michisuji.meeting.record.RecordKind;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Histories;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 要検討事項の画面に要るもの。 */
@Component
class PointPages {

    private final PointAccess access;
    private final Sittings sittings;
    private final Organization organization;
    private final WorkingPosts workers;
    private final RecordChanges changes;
    private final WorkItems workItems;
    private final AuditLog audit;
    private final Histories histories;
    private final Permissions permissions;
    private final PointOrigins origins;

    PointPages(
            PointAccess access,
            Sittings sittings,
            Organization organization,
            WorkingPosts workers,
            RecordChanges changes,
            WorkItems workItems,
            AuditLog audit,
            Histories histories,
            Permissions permissions,
            PointOrigins origins) {
        this.access = access;
        this.sittings = sittings;
        this.organization = organization;
        this.workers = workers;
        this.changes = changes;
        this.workItems = workItems;
        this.audit = audit;
        this.histories = histories;
        this.permissions = permissions;
        this.origins = origins;
    }

    String show(OpenPoint point, Model model) {
        Map<String, String> names = organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
        WorkItem task = workItems.openOf(OpenPoint.SUBJECT, String.valueOf(point.id())).stream()
                .findFirst()
                .orElse(null);
        model.addAttribute("crumbs", PointAccess.crumbs(point, null));
        model.addAttribute("point", point);
        model.addAttribute("sitting", sittings.find(point.sittingId()).orElse(null));
        model.addAttribute("origin", origins.of(point.id()).orElse(null));
        model.addAttribute("ownerName", names.get(point.ownerPost()));
        model.addAttribute("task", task);
        model.addAttribute("mayOpen", task != null && permissions.reaches(Action.TASK_READ, task.postCode()));
        model.addAttribute("mayEdit", access.mayEdit(point));
        model.addAttribute(
                "posts",
                workers.all().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
        model.addAttribute("history", histories.of(audit.ofSubject(OpenPoint.SUBJECT, String.valueOf(point.id()))));
        model.addAttribute("writings", writings(point));
        return "meeting/point";
    }

    /** 文の動き。打つ途中の筆も、失わずに並べる。 */
    private List<RecordChange> writings(OpenPoint point) {
        return changes.ofRow(RecordKind.POINT, point.id()).stream()
                .filter(change -> change.act() == RecordChange.Kind.WRITE)
                .toList();
    }

    String withdraw(OpenPoint point, Model model) {
        model.addAttribute("crumbs", PointAccess.crumbs(point, "取り下げる"));
        model.addAttribute("point", point);
        return "meeting/point-withdraw";
    }
}
