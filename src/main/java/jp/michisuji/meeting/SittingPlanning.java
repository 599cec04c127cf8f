package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.schedule.MoveForecast;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 開催の計画。会議を開く日を決め、動かす。 */
@Component
@Transactional
public class SittingPlanning {

    private final Sittings sittings;
    private final SittingNumbers numbers;
    private final Deliberations deliberations;
    private final Agenda agenda;
    private final AgendaCarryOver carryOver;
    private final Preparation preparation;
    private final DeliberatedItems items;
    private final ObjectProvider<SittingWork> otherWork;
    private final DeadlineForecast forecast;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    SittingPlanning(
            Sittings sittings,
            SittingNumbers numbers,
            Deliberations deliberations,
            Agenda agenda,
            AgendaCarryOver carryOver,
            Preparation preparation,
            DeliberatedItems items,
            ObjectProvider<SittingWork> otherWork,
            DeadlineForecast forecast,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.numbers = numbers;
        this.deliberations = deliberations;
        this.agenda = agenda;
        this.carryOver = carryOver;
        this.preparation = preparation;
        this.items = items;
        this.otherWork = otherWork;
        this.forecast = forecast;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 開催を加える。次回未定で待っていた審議は、この会議に載る。
     *
     * @throws ConflictException 同じ回の会議が既にある
     */
    public Sitting plan(Sitting sitting, Actor actor) {
        numbers.take(sitting);
        Sitting planned = sittings.get(sittings.add(sitting));
        audit.record(actor, act(planned, "sitting.plan", planned.title() + "を予定した"));
        if (planned.state().toCome()) {
            List<Deliberation> waiting = deliberations.waiting(planned.bodyCode());
            waiting.forEach(it -> place(it, planned));
            carryOver.carry(planned.bodyCode());
            tell(planned, waiting, actor);
        }
        return planned;
    }

    /** 待つ議題がなければ、どの期限も動かない。定例を一年分予定しても、変更等調書を空の変更で埋めない。 */
    private void tell(Sitting planned, List<Deliberation> placed, Actor actor) {
        if (!placed.isEmpty()) {
            events.publishEvent(SittingMoves.planned(planned, placed, actor));
        }
    }

    /** 審議を会議に載せる。 */
    void place(Deliberation it, Sitting planned) {
        preparation.transfer(it, planned.id());
        agenda.put(planned.id(), items.item(it.itemId()).title(), AgendaKind.DELIBERATION, it.id(), it.carried());
    }

    /**
     * 開催日を決める、または動かす。この会議を基準とする期限が同じ取引で動く。
     *
     * @throws ConflictException 他の職員が先に動かしていた
     */
    public void redate(long sittingId, LocalDate date, String reason, int version, Actor actor) {
        Sitting before = sittings.get(sittingId);
        if (!sittings.redate(sittingId, date, version)) {
            throw new ConflictException("他の職員が先に開催日を変えました");
        }
        Act act = act(before, "sitting.redate", before.title() + "の開催日を変えた（理由: " + reason + "）")
                .changed("開催日", before.dateInWords(), JapaneseDate.format(date));
        audit.record(actor, act);
        events.publishEvent(SittingMoves.redated(before, date, affected(sittingId, open(sittingId)), reason, actor));
    }

    /** この会議の日とともに動く仕事。審議と、宿題など。 */
    List<Subject> affected(long sittingId, List<Deliberation> waiting) {
        List<Subject> others =
                otherWork.stream().flatMap(work -> work.of(sittingId).stream()).toList();
        return SittingMoves.subjects(waiting, others);
    }

    private List<Deliberation> open(long sittingId) {
        return deliberations.ofSitting(sittingId).stream()
                .filter(Deliberation::open)
                .toList();
    }

    /** 開催日を動かすと、どの期限がどう動くか。まだ動かさない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(long sittingId, LocalDate date) {
        return forecast.ifAnchorMoves(DeliberationAnchors.key(sittingId), date);
    }

    private static Act act(Sitting sitting, String action, String summary) {
        return Act.of(action, "sitting", String.valueOf(sitting.id()), summary);
    }
}
