package jp.michisuji.hearing.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.DateArrangement.Appointment;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 説明会の回の予定。加え、直し、中止する。日程の決まった説明会では、最後の回の日から期限を数え直す。 */
@Component
@Transactional
public class SessionPlanning {

    private final Briefings briefings;
    private final BriefingSessions sessions;
    private final SignUps signUps;
    private final DateArrangement arrangement;
    private final AuditLog audit;

    SessionPlanning(
            Briefings briefings,
            BriefingSessions sessions,
            SignUps signUps,
            DateArrangement arrangement,
            AuditLog audit) {
        this.briefings = briefings;
        this.sessions = sessions;
        this.signUps = signUps;
        this.arrangement = arrangement;
        this.audit = audit;
    }

    public void add(BriefingSession planned, Actor actor) {
        Hearing briefing = movable(planned.hearingId());
        sessions.add(planned);
        audit.record(
                actor,
                BriefingAct.of(
                        briefing,
                        "briefing.session",
                        "回を加えた（" + planned.inWords() + "、定員" + planned.capacity() + "人）"));
        follow(briefing, actor);
    }

    /**
     * 直す。
     *
     * @param seen 直す人が見ていた版
     * @throws ConflictException 他の職員が先に直した、中止した、または既に申し込んだ人が定員を超える
     */
    public void change(BriefingSession wanted, int seen, Actor actor) {
        Hearing briefing = movable(wanted.hearingId());
        BriefingSession before = demand(wanted.hearingId(), wanted.id(), seen);
        int taken = signUps.taken(wanted.id());
        if (wanted.capacity() < taken) {
            throw new ConflictException("既に" + taken + "人が申し込んでいます。定員は" + taken + "人より少なくできません。");
        }
        sessions.change(wanted);
        audit.record(
                actor,
                BriefingAct.of(briefing, "briefing.session", "回を直した")
                        .changed("日時と会場", before.inWords(), wanted.inWords())
                        .changed("定員", before.capacity() + "人", wanted.capacity() + "人"));
        follow(briefing, actor);
    }

    public void cancel(long hearingId, long id, int seen, String reason, Actor actor) {
        Hearing briefing = movable(hearingId);
        BriefingSession before = demand(hearingId, id, seen);
        sessions.cancel(id, reason);
        audit.record(
                actor,
                BriefingAct.of(briefing, "briefing.session", "回を中止した（" + before.inWords() + "、理由: " + reason + "）"));
        follow(briefing, actor);
    }

    private BriefingSession demand(long hearingId, long id, int seen) {
        BriefingSession now = sessions.lock(hearingId, id);
        if (now.cancelled() || now.version() != seen) {
            throw new ConflictException("他の職員が先にこの回を直しました。");
        }
        return now;
    }

    private Hearing movable(long hearingId) {
        Hearing briefing = briefings.get(hearingId);
        if (!briefing.movable()) {
            throw new ConflictException("既に実施したか、開かないこととした説明会です。回は直せません。");
        }
        return briefing;
    }

    private void follow(Hearing briefing, Actor actor) {
        Optional<BriefingSession> last = sessions.of(briefing.id()).stream()
                .filter(session -> !session.cancelled())
                .max(Comparator.comparing(BriefingSession::heldOn));
        LocalDate now = briefing.exactDate();
        boolean arranged = briefing.state() == HearingState.ARRANGED;
        last.filter(session -> arranged && !Objects.equals(session.heldOn(), now))
                .ifPresent(session -> arrangement.move(
                        briefing.id(),
                        new Appointment(
                                session.heldOn(),
                                session.place(),
                                briefing.plan().officeJoins()),
                        "最後の回の日に合わせた",
                        actor));
    }
}
