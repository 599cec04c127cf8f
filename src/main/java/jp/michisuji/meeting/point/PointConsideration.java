package jp.michisuji.meeting.point;

import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sitting.AgendaDraft;
import jp.michisuji.meeting.sitting.AgendaEditing;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要検討事項の検討。受け持つ職の答えを台帳に残す。 */
@Component
@Transactional
public class PointConsideration {

    private final OpenPoints points;
    private final PointBodies bodies;
    private final AgendaEditing agenda;
    private final AuditLog audit;

    PointConsideration(OpenPoints points, PointBodies bodies, AgendaEditing agenda, AuditLog audit) {
        this.points = points;
        this.bodies = bodies;
        this.agenda = agenda;
        this.audit = audit;
    }

    public void considered(long id, String conclusion, Actor actor) {
        OpenPoint point = points.lock(id);
        points.close(id, OpenPoint.DONE, conclusion, null);
        audit.record(actor, PointDesk.act(point, "point.considered", "検討済とした").changed("検討の結果", null, conclusion));
    }

    public void investigate(long id, String soFar, LocalDate dueOn, Actor actor) {
        OpenPoint point = points.lock(id);
        points.investigate(id, soFar, dueOn);
        audit.record(
                actor,
                PointDesk.act(point, "point.investigate", "調査中とし、期限を決め直した")
                        .changed("期限", PointDesk.words(point.dueOn()), PointDesk.words(dueOn))
                        .changed("調査の途中", null, soFar));
    }

    /**
     * 次の会議の議題にする。
     *
     * @return 諮る会議
     * @throws ConflictException 次の会議が予定されていない
     */
    public Sitting table(long id, String reason, Actor actor) {
        OpenPoint point = points.lock(id);
        Sitting next = bodies.next(point).orElseThrow(() -> new ConflictException("諮る会議がまだ予定されていません"));
        long item = agenda.add(
                next.id(), new AgendaDraft(point.title(), AgendaKind.DELIBERATION, null, point.ownerPost()), actor);
        points.close(id, OpenPoint.IN_PROGRESS, reason, item);
        audit.record(
                actor,
                PointDesk.act(point, "point.table", next.title() + "の議題とした").changed("諮るわけ", null, reason));
        return next;
    }
}
