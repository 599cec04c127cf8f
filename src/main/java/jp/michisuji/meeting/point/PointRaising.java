package jp.michisuji.meeting.point;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要検討事項を起こす。会議の外で起きたことも進捗状況表の部会外の側に載せ、受け持つ職に仕事を届ける。 */
@Component
@Transactional
public class PointRaising {

    private final ProgressTable table;
    private final OpenPoints points;
    private final PointDesk desk;
    private final AuditLog audit;

    PointRaising(ProgressTable table, OpenPoints points, PointDesk desk, AuditLog audit) {
        this.table = table;
        this.points = points;
        this.desk = desk;
        this.audit = audit;
    }

    /** @return 進捗状況表の行の識別子 */
    public long raise(RaisedPoint raised, Actor actor) {
        OpenPoint point = points.get(table.add(entry(raised)));
        audit.record(actor, PointDesk.act(point, "point.raise", "要検討事項を起こした（" + raised.note() + "）"));
        desk.follow(point, actor);
        return point.id();
    }

    private ProgressEntry entry(RaisedPoint raised) {
        return new ProgressEntry(
                null,
                raised.area() == null || raised.area().isBlank() ? ProgressAreas.OTHER : raised.area(),
                OpenPoint.OUTSIDE,
                null,
                null,
                raised.itemId(),
                null,
                raised.text(),
                null,
                OpenPoint.IN_PROGRESS,
                raised.ownerPost(),
                raised.dueOn(),
                null,
                null,
                raised.note(),
                points.nextPosition(),
                0);
    }
}
