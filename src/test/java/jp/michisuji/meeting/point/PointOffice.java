package jp.michisuji.meeting.point;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.point.web.ConsiderPoint;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;

/** 要検討事項の試験の道具。会議体と開いた会議と要検討事項を載せ、受け持つ職の人として仕事を済ませる。 */
public class PointOffice {

    private static int count;

    private final Office office;
    private final MeetingRegistry registry;
    private final Bodies bodies;
    private final SittingPlanning planning;
    private final ProgressTable table;
    private final OpenPoints points;
    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;

    PointOffice(
            Office office,
            MeetingRegistry registry,
            Bodies bodies,
            SittingPlanning planning,
            ProgressTable table,
            OpenPoints points,
            WorkItems workItems,
            TaskForms forms,
            TaskDesk desk) {
        this.office = office;
        this.registry = registry;
        this.bodies = bodies;
        this.planning = planning;
        this.table = table;
        this.points = points;
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
    }

    /** 試験ごとに新しい会議体。事務局は区役所改革担当。 */
    public String body() {
        office.open();
        String code = "TEN" + ++count;
        registry.body(new Body(code, "要点の会" + count, "kaikaku", null, 950));
        return code;
    }

    /** 部会外の打合せの会議体。なければ載せる。 */
    public void outside() {
        office.open();
        if (bodies.all().stream().noneMatch(body -> body.code().equals(PointBodies.OUTSIDE))) {
            registry.body(new Body(PointBodies.OUTSIDE, "部会外の打合せ", "kaikaku", null, 20));
        }
    }

    public long held(String body, LocalDate date) {
        Sitting held = new Sitting(
                null,
                body,
                bodies.get(body).name(),
                null,
                date,
                null,
                Precision.DAY,
                null,
                null,
                null,
                Sitting.State.HELD,
                null,
                null,
                null,
                0);
        return planning.plan(held, Actor.system()).id();
    }

    public long planned(String body, LocalDate date) {
        return planning.plan(Sitting.planned(body, bodies.get(body).name(), null, date), Actor.system())
                .id();
    }

    public OpenPoint point(long sitting, String text) {
        long id = table.add(new ProgressEntry(
                null,
                "管理課",
                "部会",
                sitting,
                null,
                null,
                null,
                text,
                null,
                "検討中",
                null,
                null,
                null,
                null,
                null,
                points.nextPosition(),
                0));
        return points.get(id);
    }

    public List<WorkItem> tasks(long point) {
        return workItems.openOf(OpenPoint.SUBJECT, String.valueOf(point));
    }

    public WorkItem task(long point) {
        return tasks(point).stream().findFirst().orElseThrow(() -> new AssertionError("検討の仕事がない"));
    }

    public void consider(long point, String outcome, Consumer<ConsiderPoint> fill) {
        WorkItem task = task(point);
        ConsiderPoint form = (ConsiderPoint) (Object) forms.of(task).open(task);
        form.setOutcome(outcome);
        fill.accept(form);
        desk.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }
}
