package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
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
    private final CurrentUser user;
    private final MailText text;
    private final Outbox outbox;
    private final Clock clock;

    TaskMails(
            WorkItems workItems,
            Organization organization,
            CurrentUser user,
            MailText text,
            Outbox outbox,
            Clock clock) {
        this.workItems = workItems;
        this.organization = organization;
        this.user = user;
        this.text = text;
        this.outbox = outbox;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemOpened opened) {
        whileOpen(opened.taskId(), task -> {
            String lead = "「" + nameOf(task.postCode()) + "」に仕事が届きました。";
            tell(holders(task.postCode()), new Notice(Mail.Kind.ARRIVAL, lead, holding(task.postCode())), task);
        });
    }

    /** Whoever takes a task themselves knows it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemAssigned assigned) {
        if (assigned.assignee() == null || assigned.assignee().equals(user.personCode())) {
            return;
        }
        Notice notice = new Notice(Mail.Kind.ASSIGNED, "あなたがこの仕事の担当になりました。", "あなたがこの仕事の担当になったため").at(clock.instant());
        whileOpen(
                assigned.taskId(),
                task -> tell(
                        organization.findPerson(assigned.assignee()).stream().toList(), notice, task));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DeadlineMoved moved) {
        String lead = "期限が動きました。\n  前：" + words(moved.before()) + "\n  後：" + words(moved.after()) + "\n  理由："
                + OneLine.of(moved.reason(), 500);
        whileOpen(
                moved.taskId(),
                task -> tell(
                        holders(task.postCode()),
                        new Notice(Mail.Kind.DEADLINE_MOVED, lead, holding(task.postCode()))
                                .at(clock.instant() + " " + moved.before() + ">" + moved.after()),
                        task));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemOverdue overdue) {
        whileOpen(overdue.taskId(), task -> {
            List<Person> owners = holders(task.postCode());
            tell(owners, overdue("この仕事は期限を過ぎています。", task, task.postCode()), task);
            String lead = "「" + nameOf(task.postCode()) + "」の仕事が期限を過ぎています。お知らせします。";
            List<Person> others = holders(overdue.notifyPost()).stream()
                    .filter(person -> !owners.contains(person))
                    .toList();
            tell(others, overdue(lead, task, overdue.notifyPost()), task);
        });
    }

    /** One a day for each deadline that passed, however often its passing is found. */
    private Notice overdue(String lead, WorkItem task, String postCode) {
        return new Notice(Mail.Kind.OVERDUE, lead, holding(postCode))
                .at(task.due().date());
    }

    private void whileOpen(String taskId, Consumer<WorkItem> notify) {
        workItems.find(taskId).filter(WorkItem::open).ifPresent(notify);
    }

    private List<Person> holders(String postCode) {
        return organization.holdersOf(postCode, LocalDate.now(clock));
    }

    private void tell(List<Person> people, Notice notice, WorkItem task) {
        outbox.put(
                people.stream().map(person -> text.letter(person, notice, task)).toList());
    }

    private String holding(String postCode) {
        return "あなたが「" + nameOf(postCode) + "」の職にあるため";
    }

    private String nameOf(String postCode) {
        return organization.findPost(postCode).map(Post::name).orElse(postCode);
    }

    private static String words(LocalDate date) {
        return date == null ? "未定" : JapaneseDate.format(date);
    }
}
