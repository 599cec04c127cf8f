package jp.michisuji.hearing.briefing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 説明会の申込みの台帳。課ごとに人数を申し込み、前日まで変えられる。定員を超えない。 */
@Repository
public class SignUps {

    private final Briefings briefings;
    private final BriefingSessions sessions;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    SignUps(
            Briefings briefings,
            BriefingSessions sessions,
            Organization organization,
            JdbcClient jdbc,
            AuditLog audit,
            Clock clock) {
        this.briefings = briefings;
        this.sessions = sessions;
        this.organization = organization;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** 説明会の申込みを、回の順、課の順に。 */
    public List<SignUp> of(long hearingId) {
        return jdbc.sql(
                        """
                        select u.* from briefing_sign_up u join briefing_session s on s.id = u.session_id
                        where s.hearing_id = ? order by s.held_on, s.starts, s.id, u.section""")
                .param(hearingId)
                .query(SignUp.class)
                .list();
    }

    int taken(long sessionId) {
        return jdbc.sql("select coalesce(sum(people), 0) from briefing_sign_up where session_id = ?")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    /**
     * 申し込む、または人数を変える。
     *
     * @throws NoSeatsException 定員を超える
     * @throws ConflictException 前日を過ぎたか、中止されたか、説明会が終わっている
     */
    @Transactional
    public void put(long hearingId, long sessionId, String section, int people, Actor actor) {
        BriefingSession session = open(hearingId, sessionId);
        int own = people(sessionId, section);
        int left = session.capacity() - taken(sessionId) + own;
        if (people > left) {
            throw new NoSeatsException(left);
        }
        jdbc.sql(
                        """
                        insert into briefing_sign_up (session_id, section, people, post_name, changed_at)
                        values (?, ?, ?, ?, ?) on conflict (session_id, section) do update
                          set people = excluded.people, post_name = excluded.post_name,
                            changed_at = excluded.changed_at""")
                .params(sessionId, section, people, actor.label(), Timestamp.from(Instant.now(clock)))
                .update();
        record(session, section, own, people, actor);
    }

    /** 取り消す。申し込んでいなければ何もしない。 */
    @Transactional
    public void withdraw(long hearingId, long sessionId, String section, Actor actor) {
        BriefingSession session = open(hearingId, sessionId);
        int own = people(sessionId, section);
        jdbc.sql("delete from briefing_sign_up where session_id = ? and section = ?")
                .params(sessionId, section)
                .update();
        if (own > 0) {
            record(session, section, own, 0, actor);
        }
    }

    private BriefingSession open(long hearingId, long sessionId) {
        BriefingSession session = sessions.lock(hearingId, sessionId);
        if (session.cancelled()) {
            throw new ConflictException("この回は中止されました。別の回を選んでください。");
        }
        if (!session.openOn(LocalDate.now(clock))) {
            throw new ConflictException("申込みは前日までです。この回の申込みは締め切りました。");
        }
        if (briefings.closed(briefings.get(hearingId))) {
            throw new ConflictException("この説明会はもう終わっています。");
        }
        return session;
    }

    private int people(long sessionId, String section) {
        return jdbc.sql("select people from briefing_sign_up where session_id = ? and section = ?")
                .params(sessionId, section)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void record(BriefingSession session, String section, int before, int after, Actor actor) {
        Hearing briefing = briefings.get(session.hearingId());
        String words = organization.unit(section).name() + "の申込みを変えた（" + session.inWords() + "）";
        audit.record(
                actor, BriefingAct.of(briefing, "briefing.sign-up", words).changed("人数", before + "人", after + "人"));
    }
}
