package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.schedule.MoveForecast;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管日の変更。延ばすと、移管日から数えた期限が同じ取引で動き、変更等調書に載る。 */
@Component
@Transactional
public class TransferDays {

    private final Transfers transfers;
    private final TransferLocks locks;
    private final DeadlineForecast forecast;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TransferDays(
            Transfers transfers,
            TransferLocks locks,
            DeadlineForecast forecast,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.locks = locks;
        this.forecast = forecast;
        this.audit = audit;
        this.events = events;
    }

    /** 移す日を動かせるか。移したあとの日は変わらない。 */
    public static boolean movable(Transfer transfer) {
        return !transfer.state().ended() && transfer.state() != Transfer.State.TRANSFERRED;
    }

    /** その日にすると動く期限。まだ動かさない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(long transferId, LocalDate date) {
        return forecast.ifAnchorMoves(Transfer.anchorKey(transferId), date);
    }

    /**
     * 移管日を変える。
     *
     * @param was 変える人が見ていた移管日
     * @throws ConflictException 他の職員が先に変えた、または既に移した
     */
    public void set(long transferId, LocalDate was, LocalDate date, String reason, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        if (!movable(transfer) || !transfers.postpone(transferId, was, date)) {
            throw new ConflictException("他の職員が先に移管日を変えたか、移管が進みました");
        }
        String before = JapaneseDate.format(was);
        String after = JapaneseDate.format(date);
        audit.record(
                actor,
                TransferAct.of(transfer, "transfer.day", "移管日を変えた（理由: " + reason + "）")
                        .changed("移管日", before, after));
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.TRANSFER,
                transfer.title() + "の移管日",
                "/transfers/" + transferId,
                before,
                after,
                reason,
                actor);
        events.publishEvent(new AnchorMoved(List.of(Subject.of(Transfer.SUBJECT, transferId)), cause));
        events.publishEvent(new TransferDayMoved(transferId));
    }
}
