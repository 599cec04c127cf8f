package jp.michisuji.meeting.point;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 進捗状況表の一行を直す。前の日の表には、直す前の文が残る。 */
@Component
@Transactional
public class PointRevision {

    private final OpenPoints points;
    private final PointDesk desk;
    private final Sittings sittings;
    private final AuditLog audit;

    PointRevision(OpenPoints points, PointDesk desk, Sittings sittings, AuditLog audit) {
        this.points = points;
        this.desk = desk;
        this.sittings = sittings;
        this.audit = audit;
    }

    /** 確定した会議の決定と要検討事項は、会議の記録として動かない。現状・今後の方向性と状態だけが、そのあとも動く。 */
    public boolean recordFixed(OpenPoint point) {
        return sittings.find(point.sittingId())
                .map(Sitting::state)
                .filter(state -> !state.open())
                .isPresent();
    }

    /**
     * 直す。
     *
     * @param version 画面を開いたときの版
     * @throws ConflictException 他の職員が先に変えた
     */
    public void revise(long id, PointWords typed, int version, Actor actor) {
        OpenPoint before = points.lock(id);
        if (before.version() != version) {
            throw new ConflictException("他の職員が先にこの行を変えました");
        }
        PointWords words = allowed(before, typed);
        if (!words.equals(PointWords.of(before))) {
            points.write(id, words);
            audit.record(actor, act(before, words));
            desk.follow(before, actor);
        }
    }

    /** 検討の仕事が出ている間、状態は受け持つ職の答えが決める。 */
    private PointWords allowed(OpenPoint before, PointWords typed) {
        boolean fixed = recordFixed(before);
        return new PointWords(
                fixed ? before.decision() : typed.decision(),
                fixed ? before.openPoint() : typed.openPoint(),
                typed.direction(),
                before.running() ? before.status() : typed.status());
    }

    private static Act act(OpenPoint before, PointWords after) {
        return PointDesk.act(before, "point.revise", "進捗状況表の行を直した")
                .changed("決定・確認事項", before.decision(), after.decision())
                .changed("要検討事項", before.openPoint(), after.openPoint())
                .changed("現状・今後の方向性", before.direction(), after.direction())
                .changed("状態", before.status(), after.status());
    }
}
