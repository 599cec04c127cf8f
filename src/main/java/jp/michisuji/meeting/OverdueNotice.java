package jp.michisuji.meeting;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.workflow.WorkItemOverdue;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 遅れの知らせ。遅れた資料提出を記録に残し、改革担当課長へ知らせる仕事の遅れとして伝える。 */
@Component
class OverdueNotice {

    private final Deliberations deliberations;
    private final WorkItems workItems;
    private final ReformOffice office;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    OverdueNotice(
            Deliberations deliberations,
            WorkItems workItems,
            ReformOffice office,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.deliberations = deliberations;
        this.workItems = workItems;
        this.office = office;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(PaperOverdue overdue) {
        Deliberation it = deliberations.get(overdue.deliberationId());
        String id = String.valueOf(it.id());
        audit.record(
                Actor.system(),
                Act.of("paper.overdue", "deliberation", id, it.stage().label() + ": 資料の提出期限を過ぎた")
                        .onItem(it.itemId()));
        workItems
                .openOf("deliberation", id)
                .forEach(task -> events.publishEvent(new WorkItemOverdue(task.taskId(), office.leadPost())));
    }
}
