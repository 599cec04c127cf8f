package jp.michisuji.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.meeting.opinion.OpinionDesk;
import jp.michisuji.meeting.paper.PaperPlaces;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議の取込み。紙の時代の会議と記録を、起きた日のまま台帳に写す。 */
@Component
@Transactional
public class MeetingRegistry {

    private final Bodies bodies;
    private final BodyMembers members;
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
    private final OpinionDesk opinionDesk;
    private final Clock clock;

    MeetingRegistry(
            Bodies bodies,
            BodyMembers members,
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
            OpinionDesk opinionDesk,
            Clock clock) {
        this.bodies = bodies;
        this.members = members;
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
        this.opinionDesk = opinionDesk;
        this.clock = clock;
    }

    public void body(Body body) {
        bodies.add(body);
    }

    public void member(String bodyCode, String postCode) {
        members.add(bodyCode, postCode);
    }

    public long sitting(Sitting sitting) {
        return sittings.add(sitting);
    }

    public void agendaItem(long sittingId, String title, AgendaKind kind) {
        agenda.put(sittingId, title, kind, null, 0);
    }

    /** 済んだ議題の扱いを写す。 */
    public void agendaResult(long sittingId, String title, AgendaResult result, String note) {
        agenda.of(sittingId).stream()
                .filter(item -> item.title().equals(title))
                .forEach(item -> agenda.note(item.id(), result, note, item.version()));
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

    /** @param on 印刷された表の日。この日から表に載る */
    public void progress(ProgressEntry entry, LocalDate on) {
        progress.add(entry, on);
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
        Verdict past = new Verdict(null, deliberationId, sittingId, result, reason, on);
        places.fix(verdicts.add(past, Instant.now(clock), "取込み"), deliberationId, sittingId);
    }

    /** 取り込んだ審議の、かける会議と継続の回数を合わせる。 */
    public void align(long deliberationId, Long sittingId, int carried) {
        deliberations.align(deliberationId, sittingId, carried);
    }
}
