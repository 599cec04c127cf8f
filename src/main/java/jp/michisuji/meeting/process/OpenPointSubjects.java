package jp.michisuji.meeting.process;

import java.util.List;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointBodies;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 要検討事項の仕事の主題。 */
@Component
class OpenPointSubjects implements WorkSubjects {

    private final OpenPoints points;
    private final PointBodies bodies;

    OpenPointSubjects(OpenPoints points, PointBodies bodies) {
        this.points = points;
        this.bodies = bodies;
    }

    @Override
    public List<String> processKeys() {
        return List.of(OpenPoint.SUBJECT);
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        OpenPoint point = points.get(task.number(OpenPointVariables.POINT_ID));
        return new WorkSubject(
                OpenPoint.SUBJECT,
                String.valueOf(point.id()),
                point.itemId(),
                point.title(),
                bodies.of(point).name());
    }
}
