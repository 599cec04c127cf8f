package jp.michisuji.meeting.process;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 要検討事項の基準日。会議で定めた、いつまでに検討するかの日である。 */
@Component
class OpenPointAnchors implements AnchorDates {

    private static final Anchor DUE = new Anchor("POINT_DUE", "定めた期限");
    private static final String NAME = "要検討事項に定めた期限";

    private final OpenPoints points;

    OpenPointAnchors(OpenPoints points) {
        this.points = points;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(DUE);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine =
                anchor.equals(DUE) && OpenPoint.SUBJECT.equals(task.subject().type());
        return mine ? Optional.of(anchorOf(points.get(task.subject().numericId()))) : Optional.empty();
    }

    private static AnchorDate anchorOf(OpenPoint point) {
        return point.dueOn() == null
                ? AnchorDate.undecided(point.anchorKey(), NAME, "期限の定めなし")
                : AnchorDate.on(point.anchorKey(), NAME, point.dueOn());
    }
}
