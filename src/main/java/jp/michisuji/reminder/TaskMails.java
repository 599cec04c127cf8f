package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.schedule.DeadlineMoved;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemAssigned;
import jp.michisuji.workflow.WorkItemOpened;
import jp.michisuji.workflow.WorkItemOverdue;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 仕事の知らせ。仕事が届いた・担当になった・期限が動いた・遅れたときに、同じ取引で送信箱へ書く。
 *
 * <p>取引の終わりに書くので、生まれてすぐ要らなくなった仕事は知らせず、期限の付いたあとの姿を知らせる。
 */
@Component
class TaskMails {

    private final WorkItems workItems;
    private final Organization organization;
    private final MailText text;
    private final Outbox outbox;
    private final Clock clock;

    TaskMails(WorkItems workItems, Organization organization, MailText text, Outbox outbox, Clock clock) {
        this.workItems = workItems;
        this.organization = organization;
        this.text = text;
        this.outbox = outbox;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemOpened opened) {
        whileOpen(
                opened.taskId(),
                task -> holders(
                        task.postCode(), person -> put(person, task, Mail.Kind.ARRIVAL, "", "あなたの職に仕事が届きました。")));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemAssigned assigned) {
        if (assigned.assignee() == null) {
            return;
        }
        whileOpen(assigned.taskId(), task -> organization
                .findPerson(assigned.assignee())
                .ifPresent(person -> put(person, task, Mail.Kind.ASSIGNED, "担当：", "あなたがこの仕事の担当になりました。")));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DeadlineMoved moved) {
        String lead = "期限が動きました。\n  前：" + words(moved.before()) + "\n  後：" + words(moved.after()) + "\n  理由："
                + moved.reason();
        whileOpen(
                moved.taskId(),
                task -> holders(
                        task.postCode(), person -> put(person, task, Mail.Kind.DEADLINE_MOVED, "期限の変更：", lead)));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemOverdue overdue) {
        whileOpen(overdue.taskId(), task -> {
            holders(task.postCode(), person -> put(person, task, Mail.Kind.OVERDUE, "期限超過：", "この仕事は期限を過ぎています。"));
            holders(
                    overdue.notifyPost(),
                    person -> put(person, task, Mail.Kind.OVERDUE, "期限超過：", "所管課の仕事が期限を過ぎています。お知らせします。"));
        });
    }

    private void whileOpen(String taskId, Consumer<WorkItem> notify) {
        workItems.find(taskId).filter(WorkItem::open).ifPresent(notify);
    }

    private void holders(String postCode, Consumer<Person> notify) {
        organization.holdersOf(postCode, LocalDate.now(clock)).forEach(notify);
    }

    private void put(Person person, WorkItem task, Mail.Kind kind, String opening, String lead) {
        outbox.put(person, text.subject(opening, task), text.body(lead, task), kind, task);
    }

    private static String words(LocalDate date) {
        return date == null ? "未定" : JapaneseDate.format(date);
    }
}
