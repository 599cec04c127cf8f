package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 実施の記録。いつ、どこで、何人に説明し、どんな意見が出たか。 */
@Component
public class HearingRecording {

    /**
     * 実施した事実。
     *
     * @param attendees 参加人数。数えていなければ {@code null}
     * @param opinions 出された意見を、述べられた順に
     */
    public record Held(LocalDate on, String place, Integer attendees, boolean officeJoined, List<String> opinions) {

        public Held {
            opinions = List.copyOf(opinions);
        }
    }

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    HearingRecording(
            Hearings hearings,
            HearingOpinions opinions,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public void record(long hearingId, Held held, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        jdbc.sql("update hearing set held_on = ?, place = ?, attendees = ?, office_joins = ?, state = ? where id = ?")
                .params(
                        held.on(),
                        held.place(),
                        held.attendees(),
                        held.officeJoined(),
                        HearingState.HELD.name(),
                        hearingId)
                .update();
        held.opinions().forEach(opinion -> opinions.add(hearingId, opinion));
        audit.record(actor, HearingAct.of(hearing, "hearing.held", words(held)));
        events.publishEvent(new HearingSettled(hearingId));
    }

    private static String words(Held held) {
        String people = held.attendees() == null ? "" : "、参加" + held.attendees() + "人";
        return JapaneseDate.format(held.on()) + "の実施を記録した（意見" + held.opinions().size() + "件" + people + "）";
    }
}
