package jp.michisuji.hearing.plan;

import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.reform.ItemWithdrawn;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemClosed;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 済んだ聴取の後始末。聴取が終わったら待っている審議を進め、案件が取り下げられたら、道筋の外で始めた聴取を終わらせる。
 *
 * <p>聴取の終わりはエンジンの中で起きるので、エンジンが書き終えた取引の終わりに行う。
 */
@Component
class HearingsSettled {

    private final Hearings hearings;
    private final WorkItems workItems;
    private final HearingWaits waits;
    private final ProcessRuns runs;

    HearingsSettled(Hearings hearings, WorkItems workItems, HearingWaits waits, ProcessRuns runs) {
        this.hearings = hearings;
        this.workItems = workItems;
        this.waits = waits;
        this.runs = runs;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemClosed closed) {
        workItems
                .find(closed.taskId())
                .map(WorkItem::subject)
                .filter(subject -> "hearing".equals(subject.type()) && subject.itemId() != null)
                .filter(subject -> hearings.get(subject.numericId()).finished())
                .ifPresent(subject -> waits.recheck(subject.itemId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ItemWithdrawn withdrawn) {
        hearings.of(withdrawn.itemId()).stream()
                .map(Hearing::processInstanceId)
                .filter(instance -> instance != null && runs.running(instance))
                .forEach(instance -> runs.endAlone(instance, "案件が取り下げられた"));
    }
}
