package jp.michisuji.meeting;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 遅れの記録。資料の提出が期限を過ぎたことを経過に残す。知らせるのは督促の方針による。 */
@Component
class OverdueNotice {

    private final Deliberations deliberations;
    private final AuditLog audit;

    OverdueNotice(Deliberations deliberations, AuditLog audit) {
        this.deliberations = deliberations;
        this.audit = audit;
    }

    @EventListener
    void on(PaperOverdue overdue) {
        Deliberation it = deliberations.get(overdue.deliberationId());
        Act act = Act.of(
                "paper.overdue",
                "deliberation",
                String.valueOf(it.id()),
                it.stage().label() + ": 資料の提出期限を過ぎた");
        audit.record(Actor.system(), act.onItem(it.itemId()));
    }
}
