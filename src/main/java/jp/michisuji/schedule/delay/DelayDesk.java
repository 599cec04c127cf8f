package jp.michisuji.schedule.delay;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlinesMoved;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 遅れの窓口。遅れを確定し、取り消す。どちらも理由とともに変更等調書に載る。 */
@Component
@Transactional
public class DelayDesk {

    private static final String NONE = "遅れなし";

    private final KeptDelays delays;
    private final Permissions permissions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DelayDesk(KeptDelays delays, Permissions permissions, AuditLog audit, ApplicationEventPublisher events) {
        this.delays = delays;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
    }

    /** @throws ConflictException その工程には、効いている遅れが既にある */
    public long confirm(NewDelay delay, String reason, Actor actor) {
        permissions.demand(Action.SCHEDULE_PLAN);
        long id = add(delay, reason, actor);
        Act act = Act.of(
                "schedule.delay", "delay", String.valueOf(id), delay.label() + "の" + words(delay.openDays()) + "を確定した");
        audit.record(actor, act.onItem(delay.itemId()).changed("遅れ", NONE, words(delay.openDays())));
        register(delay.label(), delay.itemId(), delay.href(), NONE, words(delay.openDays()), reason, actor);
        return id;
    }

    private long add(NewDelay delay, String reason, Actor actor) {
        try {
            return delays.add(delay, reason, actor);
        } catch (DuplicateKeyException taken) {
            throw new ConflictException(delay.label() + "の遅れは既に確定しています。変えるときは、先に取り消してください");
        }
    }

    /** @throws ConflictException 既に取り消されている */
    public void withdraw(long id, String reason, Actor actor) {
        permissions.demand(Action.SCHEDULE_PLAN);
        KeptDelay delay = delays.find(id).orElseThrow(NotFoundException::new);
        if (!delays.withdraw(id, reason, actor)) {
            throw new ConflictException("この遅れは既に取り消されています");
        }
        Act act = Act.of(
                "schedule.delay-withdraw",
                "delay",
                String.valueOf(id),
                delay.label() + "の" + words(delay.openDays()) + "を取り消した");
        audit.record(actor, act.onItem(delay.itemId()).changed("遅れ", words(delay.openDays()), NONE));
        register(delay.label(), delay.itemId(), delay.href(), words(delay.openDays()), NONE, reason, actor);
    }

    /** 案件に属するものは案件の画面を指す。調書は、それで限定の案件の変更を伏せる。 */
    private void register(
            String label, Long itemId, String href, String before, String after, String reason, Actor actor) {
        String address = itemId == null ? href : "/items/" + itemId;
        events.publishEvent(new DeadlinesMoved(
                new ChangeCause(ChangeCause.Kind.DELAY, label + "の見込み", address, before, after, reason, actor),
                List.of()));
    }

    private static String words(int openDays) {
        return openDays + "開庁日の遅れ";
    }
}
