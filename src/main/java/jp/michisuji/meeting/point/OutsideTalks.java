package jp.michisuji.meeting.point;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 部会外の打合せの記入。開いた会議と、進捗状況表の右半分の一行を、一度に残す。 */
@Component
@Transactional
public class OutsideTalks {

    private final SittingPlanning planning;
    private final ProgressTable table;
    private final OpenPoints points;
    private final AuditLog audit;

    OutsideTalks(SittingPlanning planning, ProgressTable table, OpenPoints points, AuditLog audit) {
        this.planning = planning;
        this.table = table;
        this.points = points;
        this.audit = audit;
    }

    /** @return 進捗状況表の行の識別子 */
    public long enter(OutsideTalk talk, Actor actor) {
        long sitting = planning.plan(held(talk), actor).id();
        long id = table.add(entry(talk, sitting, points.nextPosition()));
        audit.record(actor, PointDesk.act(points.get(id), "point.outside", "部会外の打合せ「" + talk.name() + "」を記入した"));
        return id;
    }

    private static Sitting held(OutsideTalk talk) {
        return new Sitting(
                null,
                PointBodies.OUTSIDE,
                talk.name(),
                null,
                talk.date(),
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
    }

    /** 部会外の行は、その分野の終わりに並ぶ。 */
    private static ProgressEntry entry(OutsideTalk talk, long sitting, int position) {
        return new ProgressEntry(
                null,
                talk.area(),
                OpenPoint.OUTSIDE,
                sitting,
                null,
                null,
                talk.decision(),
                talk.openPoint(),
                talk.direction(),
                OpenPoint.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null,
                position,
                0);
    }
}
