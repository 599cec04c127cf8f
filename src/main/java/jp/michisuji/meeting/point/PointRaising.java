package jp.michisuji.meeting.point;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.point.RaisedPoint.Met;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要検討事項を起こす。進捗状況表の、会議で起きたことは部会の側、外で起きたことは部会外の側に載せ、受け持つ職に仕事を届ける。 */
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
        Met met = raised.met();
        return new ProgressEntry(
                null,
                raised.area() == null || raised.area().isBlank() ? ProgressAreas.OTHER : raised.area(),
                met == null ? OpenPoint.OUTSIDE : OpenPoint.INSIDE,
                met == null ? null : met.sittingId(),
                met == null ? null : met.agendaItemId(),
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
