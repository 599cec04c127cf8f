package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.schedule.MoveForecast;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 日程の調整。日を決め、改め、あるいは実施しないと決める。日が動けば期限も動く。 */
@Component
public class DateArrangement {

    /** 決めた日程。 */
    public record Appointment(LocalDate on, String place, boolean officeJoins) {}

    private final Hearings hearings;
    private final JdbcClient jdbc;
    private final DeadlineForecast forecast;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DateArrangement(
            Hearings hearings,
            JdbcClient jdbc,
            DeadlineForecast forecast,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.hearings = hearings;
        this.jdbc = jdbc;
        this.forecast = forecast;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public void arrange(long hearingId, Appointment appointment, Actor actor) {
        set(hearings.unfinished(hearingId), appointment, "hearing.arrange", "日程を決めた", actor);
    }

    /** 決めた日を改める。実施の前だけできる。 */
    @Transactional
    public void move(long hearingId, Appointment appointment, String reason, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        if (!hearing.movable()) {
            throw new ConflictException("既に実施しています。日は改められません。");
        }
        set(hearing, appointment, "hearing.move", "日程を改めた（理由: " + reason + "）", actor);
    }

    /** 実施日を動かすと、どの期限がどう動くか。まだ動かさない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(long hearingId, LocalDate on) {
        return forecast.ifAnchorMoves(Hearing.anchorKey(hearingId), on);
    }

    /** 実施しない。区の判断による。 */
    @Transactional
    public void decline(long hearingId, String reason, Actor actor) {
        decline(hearingId, DecliningParty.OFFICE, reason, actor);
    }

    /** 実施しない。 */
    @Transactional
    public void decline(long hearingId, DecliningParty by, String reason, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        jdbc.sql("update hearing set state = ?, declined_by = ?, declined_reason = ? where id = ?")
                .params(HearingState.DECLINED.name(), by.name(), reason, hearingId)
                .update();
        String words = "実施しないこととした（" + by.label() + "。理由: " + reason + "）";
        audit.record(actor, HearingAct.of(hearing, "hearing.decline", words));
        events.publishEvent(new HearingSettled(hearingId));
    }

    private void set(Hearing before, Appointment appointment, String action, String words, Actor actor) {
        jdbc.sql(
                        """
                        update hearing set planned_from = ?, planned_precision = 'DAY', place = ?, office_joins = ?,
                            state = ? where id = ?
                        """)
                .params(
                        appointment.on(),
                        appointment.place(),
                        appointment.officeJoins(),
                        HearingState.ARRANGED.name(),
                        before.id())
                .update();
        Hearing after = hearings.get(before.id());
        audit.record(
                actor,
                HearingAct.of(before, action, words)
                        .changed("実施日", before.dateInWords(), after.dateInWords())
                        .changed("場所", before.plan().place(), after.plan().place())
                        .changed("区役所改革担当の同席", attendance(before), attendance(after)));
        events.publishEvent(
                new AnchorMoved(List.of(Subject.of("hearing", before.id())), cause(before, after, words, actor)));
    }

    private static ChangeCause cause(Hearing before, Hearing after, String words, Actor actor) {
        return new ChangeCause(
                ChangeCause.Kind.HEARING,
                before.occasion() + "の実施日",
                "/hearings/" + before.id(),
                before.dateInWords(),
                after.dateInWords(),
                words,
                actor);
    }

    private static String attendance(Hearing hearing) {
        return hearing.plan().officeJoins() ? "あり" : "なし";
    }
}
