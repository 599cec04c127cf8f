package jp.michisuji.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.meeting.opinion.OpinionDesk;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議の取込み。紙の時代の会議と記録を、起きた日のまま台帳に写す。 */
@Component
@Transactional
public class MeetingRegistry {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Sittings sittings;
    private final Agenda agenda;
    private final Papers papers;
    private final Minutes minutes;
    private final Attendances attendances;
    private final ProgressTable progress;
    private final Opinions opinions;
    private final Deliberations deliberations;
    private final Verdicts verdicts;
    private final OpinionDesk opinionDesk;
    private final Clock clock;

    MeetingRegistry(
            JdbcClient jdbc,
            Bodies bodies,
            Sittings sittings,
            Agenda agenda,
            Papers papers,
            Minutes minutes,
            Attendances attendances,
            ProgressTable progress,
            Opinions opinions,
            Deliberations deliberations,
            Verdicts verdicts,
            OpinionDesk opinionDesk,
            Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.sittings = sittings;
        this.agenda = agenda;
        this.papers = papers;
        this.minutes = minutes;
        this.attendances = attendances;
        this.progress = progress;
        this.opinions = opinions;
        this.deliberations = deliberations;
        this.verdicts = verdicts;
        this.opinionDesk = opinionDesk;
        this.clock = clock;
    }

    public void body(Body body) {
        bodies.add(body);
    }

    public void member(String bodyCode, String postCode) {
        jdbc.sql("insert into body_member (body_code, post_code) values (?, ?)")
                .params(bodyCode, postCode)
                .update();
    }

    public long sitting(Sitting sitting) {
        return sittings.add(sitting);
    }

    public void agendaItem(long sittingId, String title, AgendaKind kind) {
        agenda.put(sittingId, title, kind, null, 0);
    }

    public void paper(Paper paper) {
        papers.add(paper);
    }

    public void attendance(Attendance attendance) {
        attendances.put(attendance);
    }

    public void minute(long sittingId, Minutes.Minute.Kind kind, String heading, String body) {
        minutes.add(sittingId, kind, heading, body);
    }

    public void progress(ProgressEntry entry) {
        progress.add(entry);
    }

    /** @return 意見の識別子 */
    public long opinion(Opinion opinion) {
        return opinions.add(opinion);
    }

    /** その意見から、その会議のその番の議題が起きた。 */
    public void opinionLedTo(long opinionId, long sittingId, int agendaNumber) {
        Opinion it = opinions.get(opinionId);
        long agendaItem = agenda.of(sittingId).get(agendaNumber - 1).id();
        opinions.write(it.with(
                new Opinion.LedTo(it.ledTo().itemId(), agendaItem, it.ledTo().entryId())));
    }

    /** 回答の残っていない意見に、改めて回答を求める。 */
    public void askAgain(long opinionId, String post, LocalDate dueOn) {
        opinionDesk.charge(opinionId, post, dueOn, opinions.get(opinionId).version(), Actor.system());
    }

    /** 済んだ審議を、その日のままに写す。結果が印刷されていれば結果の記録も残す。 */
    public long pastDeliberation(Deliberation past) {
        long id = deliberations.add(past).id();
        if (past.result() != null) {
            pastVerdict(id, past.sittingId(), past.result(), past.reason(), past.closedOn());
        }
        return id;
    }

    /** 済んだ結果の一つを写す。続いている審議の、前の回の継続審議など。 */
    public void pastVerdict(long deliberationId, Long sittingId, Result result, String reason, LocalDate on) {
        verdicts.add(new Verdict(null, deliberationId, sittingId, result, reason, on), Instant.now(clock), "取込み");
    }

    /** 取り込んだ審議の、かける会議と継続の回数を合わせる。 */
    public void align(long deliberationId, Long sittingId, int carried) {
        deliberations.align(deliberationId, sittingId, carried);
    }
}
