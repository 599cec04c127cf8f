package jp.michisuji.meeting.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.AgendaCarryOver;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議の進行。開会し、要旨案にし、確定する。 */
@Component
@Transactional
public class SittingCourse {

    private final SittingStates states;
    private final UnsettledAgenda unsettledAgenda;
    private final AgendaCarryOver carryOver;
    private final MinutesApprovals approvals;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SittingCourse(
            SittingStates states,
            UnsettledAgenda unsettledAgenda,
            AgendaCarryOver carryOver,
            MinutesApprovals approvals,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.unsettledAgenda = unsettledAgenda;
        this.carryOver = carryOver;
        this.approvals = approvals;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ConflictException 開催日がまだ来ない。既に開かれたか中止された。他の職員が先に変えた */
    public void open(long sittingId, int version, Actor actor) {
        Sitting sitting = states.demand(sittingId, State.HELD, version);
        if (!sitting.mayOpenOn(LocalDate.now(clock))) {
            throw new ConflictException("開催日は" + sitting.dateInWords() + "です。早めるときは、先に開催日を変えてください");
        }
        advance(sitting, State.HELD, "を開会した", actor);
    }

    /**
     * 会議を閉じて要旨案とする。終わらなかった議題は次の会議へ送る。
     *
     * @throws ConflictException 開かれていない。他の職員が先に変えた
     */
    public void close(long sittingId, int version, Actor actor) {
        Sitting sitting = states.demand(sittingId, State.MINUTED, version);
        advance(sitting, State.MINUTED, "を要旨案にした", actor);
        carryOver.close(sitting);
    }

    /**
     * 要旨を確定する。
     *
     * @throws ConflictException 扱いのない議題がある。要旨案でない。他の職員が先に変えた
     */
    public void confirm(long sittingId, int version, Actor actor) {
        Sitting sitting = states.demand(sittingId, State.CONFIRMED, version);
        if (approvals.find(sittingId).filter(MinutesApproval::running).isPresent()) {
            throw new ConflictException("構成員に要旨の確認を依頼しています。返事がそろうまで確定できません");
        }
        List<AgendaItem> unsettled = unsettledAgenda.of(sittingId);
        if (!unsettled.isEmpty()) {
            throw new ConflictException("扱いのない議題があるので確定できません: "
                    + unsettled.stream().map(AgendaItem::title).collect(Collectors.joining("、")));
        }
        advance(sitting, State.CONFIRMED, "の要旨を確定した", actor);
        events.publishEvent(new SittingConfirmed(sittingId));
    }

    private void advance(Sitting sitting, State to, String what, Actor actor) {
        states.advance(sitting.id(), to, LocalDate.now(clock));
        Act act = Act.of(
                "sitting." + to.name().toLowerCase(java.util.Locale.ROOT),
                "sitting",
                String.valueOf(sitting.id()),
                sitting.title() + what);
        audit.record(actor, act.changed("状態", sitting.state().label(), to.label()));
    }
}
