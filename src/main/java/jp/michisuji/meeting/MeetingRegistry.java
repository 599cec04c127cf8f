package jp.michisuji.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.meeting.paper.PaperPlaces;
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
    private final PaperPlaces places;
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
            PaperPlaces places,
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
        this.places = places;
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

    public void opinion(Opinion opinion) {
        opinions.add(opinion);
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
        Verdict past = new Verdict(null, deliberationId, sittingId, result, reason, on);
        places.fix(verdicts.add(past, Instant.now(clock), "取込み"), deliberationId, sittingId);
    }

    /** 取り込んだ審議の、かける会議と継続の回数を合わせる。 */
    public void align(long deliberationId, Long sittingId, int carried) {
        deliberations.align(deliberationId, sittingId, carried);
    }
}
