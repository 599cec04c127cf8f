package jp.michisuji.reform;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.schedule.MoveForecast;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 案件の目標日。決め、延ばすと、目標日から数えた期限が同じ取引で動く。 */
@Component
@Transactional
public class TargetDays {

    private final ReformItems items;
    private final WorkItems workItems;
    private final DeadlineForecast forecast;
    private final Permissions permissions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TargetDays(
            ReformItems items,
            WorkItems workItems,
            DeadlineForecast forecast,
            Permissions permissions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.items = items;
        this.workItems = workItems;
        this.forecast = forecast;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
    }

    /** 目標日の、基準日としての符号。 */
    static String key(long itemId) {
        return "target:" + itemId;
    }

    /** その日にすると動く期限。まだ動かさない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(long itemId, LocalDate date) {
        return forecast.ifAnchorMoves(key(itemId), date);
    }

    /**
     * 目標日を決める、または延ばす。
     *
     * @param was 変える人が見ていた目標日。決まっていなければ {@code null}
     * @throws ConflictException 他の職員が先に変えていた
     */
    public void set(long itemId, LocalDate was, LocalDate date, String reason, Actor actor) {
        ReformItem item = items.get(itemId);
        permissions.demandOn(Action.ITEM_TARGET, item.ownerPost());
        if (!items.target(itemId, was, date)) {
            throw new ConflictException("他の職員が先に目標日を変えました");
        }
        Act act = Act.of("item.target", "item", String.valueOf(itemId), "目標日を変えた（理由: " + reason + "）");
        audit.record(actor, act.onItem(itemId).changed("目標日", words(was), words(date)));
        List<Subject> affected = workItems.openOfItem(itemId).stream()
                .map(task -> new Subject(task.subject().type(), task.subject().id()))
                .distinct()
                .toList();
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.TARGET,
                "「" + item.title() + "」の目標日",
                "/items/" + itemId,
                words(was),
                words(date),
                reason,
                actor);
        events.publishEvent(new AnchorMoved(affected, cause));
    }

    private static String words(LocalDate date) {
        return date == null ? "未定" : JapaneseDate.format(date);
    }
}
