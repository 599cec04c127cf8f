package jp.michisuji.hearing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同席を求め、答える。原則は関係所管課の説明で、特別な要望がある場合に区役所改革担当も同席する（第4回部会）。 */
@Component
public class OfficeAttendanceDesk {

    private final Hearings hearings;
    private final OfficeAttendances attendances;
    private final ProcessRuns runs;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    OfficeAttendanceDesk(
            Hearings hearings,
            OfficeAttendances attendances,
            ProcessRuns runs,
            JdbcClient jdbc,
            AuditLog audit,
            Clock clock) {
        this.hearings = hearings;
        this.attendances = attendances;
        this.runs = runs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** いま求められないわけ。求められれば空。 */
    public Optional<String> objection(Hearing hearing) {
        if (hearing.kind() != HearingKind.GROUP || !hearing.movable()) {
            return Optional.of("同席を求められるのは、団体への説明を実施する前だけです");
        }
        if (hearing.plan().officeJoins()) {
            return Optional.of("区役所改革担当は既に同席することとなっています");
        }
        return attendances.openOf(hearing.id()).map(open -> "既に同席を求めています。答えを待っています");
    }

    /** @throws ConflictException いまは求められない */
    @Transactional
    public void request(long hearingId, String reason, Actor actor) {
        Hearing hearing = hearings.locked(hearingId);
        objection(hearing).ifPresent(why -> {
            throw new ConflictException(why);
        });
        long id = attendances.add(hearingId, reason, actor.postName(), Instant.now(clock));
        audit.record(actor, HearingAct.of(hearing, "hearing.attendance-request", "区役所改革担当の同席を求めた（理由: " + reason + "）"));
        Map<String, Object> variables = Map.of("itemId", hearing.itemId(), "hearingId", hearingId);
        attendances.follow(id, runs.start("office-attendance", String.valueOf(hearingId), variables));
    }

    @Transactional
    public void answer(long hearingId, boolean joins, String words, Actor actor) {
        Hearing hearing = hearings.locked(hearingId);
        OfficeAttendance open =
                attendances.openOf(hearingId).orElseThrow(() -> new ConflictException("この求めには既に答えています"));
        OfficeAttendance.State state = joins ? OfficeAttendance.State.ACCEPTED : OfficeAttendance.State.DECLINED;
        attendances.close(open.id(), state, words, actor, Instant.now(clock));
        if (joins) {
            jdbc.sql("update hearing set office_joins = true where id = ?")
                    .param(hearingId)
                    .update();
        }
        audit.record(actor, HearingAct.of(hearing, "hearing.attendance-answer", "同席の求めに答えた（" + state.label() + "）"));
    }

    /** 実施したあと、また実施しないと決まったあとの求めは要らない。 */
    @EventListener
    void on(HearingSettled settled) {
        attendances.openOf(settled.hearingId()).ifPresent(open -> {
            attendances.close(open.id(), OfficeAttendance.State.DROPPED, null, Actor.system(), Instant.now(clock));
            runs.tellIfWaiting(open.processInstanceId(), "closeHearing", Map.of());
        });
    }
}
