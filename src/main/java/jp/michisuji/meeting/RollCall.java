package jp.michisuji.meeting;

import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 出欠の記録。構成員すべての出欠を一度に書く。定足数は印刷されていないので、数えるだけである。 */
@Component
@Transactional
public class RollCall {

    private final Attendances attendances;
    private final Sittings sittings;
    private final AuditLog audit;

    RollCall(Attendances attendances, Sittings sittings, AuditLog audit) {
        this.attendances = attendances;
        this.sittings = sittings;
        this.audit = audit;
    }

    /**
     * 出欠を書く。
     *
     * @param seen 書く人が見ていた出欠
     * @throws ConflictException 他の職員が先に書いた、会議が確定または中止した
     */
    public void record(long sittingId, List<Attendance> seen, List<Attendance> roll, Actor actor) {
        Sitting sitting = sittings.lock(sittingId);
        if (!sitting.state().open()) {
            throw new ConflictException("この会議は" + sitting.state().label() + "なので、出欠を変えられません");
        }
        List<Attendance> before = attendances.of(sittingId);
        if (!before.equals(seen)) {
            throw new ConflictException("他の職員が先に出欠を書きました");
        }
        roll.forEach(attendances::put);
        Act act = Act.of("sitting.attendance", "sitting", String.valueOf(sittingId), sitting.title() + "の出欠を書いた");
        audit.record(actor, act.changed("出欠", counts(before), counts(roll)));
    }

    /** 「出席16、欠席1、代理0」。 */
    public static String counts(List<Attendance> roll) {
        return roll.isEmpty()
                ? null
                : "出席" + count(roll, Presence.PRESENT) + "、欠席" + count(roll, Presence.ABSENT) + "、代理"
                        + count(roll, Presence.DEPUTED);
    }

    private static long count(List<Attendance> roll, Presence presence) {
        return roll.stream().filter(one -> one.presence() == presence).count();
    }
}
