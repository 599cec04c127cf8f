package jp.michisuji.hearing;

import java.util.List;
import jp.michisuji.reform.ItemHeard;
import jp.michisuji.reform.ItemHearings;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemClosed;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 聴取の済んだ案件。最後の団体への聴取が済んだことを、待っている移管に知らせる。 */
@Component
class HeardItems implements ItemHearings {

    private final Hearings hearings;
    private final WorkItems workItems;
    private final ApplicationEventPublisher events;

    HeardItems(Hearings hearings, WorkItems workItems, ApplicationEventPublisher events) {
        this.hearings = hearings;
        this.workItems = workItems;
        this.events = events;
    }

    @Override
    public boolean heard(long itemId) {
        List<Hearing> groups = hearings.of(itemId).stream()
                .filter(hearing -> hearing.kind() == HearingKind.GROUP)
                .toList();
        return !groups.isEmpty() && groups.stream().allMatch(Hearing::finished);
    }

    @EventListener
    void on(WorkItemClosed closed) {
        workItems
                .find(closed.taskId())
                .map(WorkItem::subject)
                .filter(subject ->
                        "hearing".equals(subject.type()) && subject.itemId() != null && heard(subject.itemId()))
                .ifPresent(subject -> events.publishEvent(new ItemHeard(subject.itemId())));
    }
}
