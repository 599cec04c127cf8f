package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.StandIns;
import jp.michisuji.schedule.ExtensionRefused;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItemAssigned;
import jp.michisuji.workflow.WorkItemOpened;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * すぐに出す知らせ。仕事が届いた・担当になった・延長が認められなかったときに、同じ取引で送信箱へ書く。
 *
 * <p>届いた仕事は、ふだん翌朝のまとめの新着に載る。すぐに知らせるのは、期限が迫っているときと、人がそう選んだときだけである。
 *
 * <p>取引の終わりに書くので、生まれてすぐ要らなくなった仕事は知らせず、期限の付いたあとの姿を知らせる。
 */
@Component
class TaskMails {

    private static final int LONGEST_REASON = 500;

    private final WorkItems workItems;
    private final Organization organization;
    private final StandIns standIns;
    private final ReminderPreferences preferences;
    private final OfficeCalendar calendar;
    private final CurrentUser user;
    private final MailText text;
    private final Outbox outbox;
    private final Clock clock;

    TaskMails(
            WorkItems workItems,
            Organization organization,
            StandIns standIns,
            ReminderPreferences preferences,
            OfficeCalendar calendar,
            CurrentUser user,
            MailText text,
            Outbox outbox,
            Clock clock) {
        this.workItems = workItems;
        this.organization = organization;
        this.standIns = standIns;
        this.preferences = preferences;
        this.calendar = calendar;
        this.user = user;
        this.text = text;
        this.outbox = outbox;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemOpened opened) {
        whileOpen(opened.taskId(), this::arrived);
    }

    private void arrived(WorkItem task) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = task.due().date();
        Integer left = due == null ? null : calendar.openDaysBetween(today, due);
        if (!ReminderChoices.standard().immediate().tellsAtOnce(left) && !preferences.anyoneTellsAlways()) {
            return;
        }
        outbox.put(standIns.receivers(task.postCode(), today).stream()
                .filter(receiver -> preferences
                        .choicesOf(receiver.person().code())
                        .immediate()
                        .tellsAtOnce(left))
                .map(receiver -> text.letter(receiver.person(), arrival(task, receiver), task))
                .toList());
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
                task -> outbox.put(organization.findPerson(assigned.assignee()).stream()
                        .map(person -> text.letter(person, notice, task))
                        .toList()));
    }

    /** 認められた延長は、期限の変更として知らせる。 */
    @EventListener
    void on(ExtensionRefused refused) {
        String words = "期限の延長は認められませんでした。期限は変わりません。\n理由：" + OneLine.of(refused.reason(), LONGEST_REASON);
        whileOpen(
                refused.taskId(),
                task -> outbox.put(refusedTo(refused, task).stream()
                        .map(person -> text.letter(person, refusal(refused, words, person), task))
                        .toList()));
    }

    private static Notice refusal(ExtensionRefused refused, String words, Person to) {
        boolean asked = to.code().equals(refused.requestedBy());
        String why = asked ? "あなたが期限の延長を申し出たため" : "期限の延長を申し出た人に代わって、あなたがこの仕事を受け持つため";
        return new Notice(Mail.Kind.EXTENSION, words, why).at(refused.extensionId());
    }

    /** 申し出た人が今もその仕事を受け持つならその人に、職を離れていれば今受け持つ人に知らせる。 */
    private List<Person> refusedTo(ExtensionRefused refused, WorkItem task) {
        List<Person> receivers = standIns.receivers(task.postCode(), LocalDate.now(clock)).stream()
                .map(Receiver::person)
                .toList();
        List<Person> asker = receivers.stream()
                .filter(person -> person.code().equals(refused.requestedBy()))
                .toList();
        return asker.isEmpty() ? receivers : asker;
    }

    private void whileOpen(String taskId, Consumer<WorkItem> notify) {
        workItems.find(taskId).filter(WorkItem::open).ifPresent(notify);
    }

    private Notice arrival(WorkItem task, Receiver receiver) {
        String post = organization.findPost(task.postCode()).map(Post::name).orElse(task.postCode());
        String why = receiver.as() == Receiver.As.DEPUTY ? "の代理であるため" : "の職にあるため";
        return new Notice(Mail.Kind.ARRIVAL, "「" + post + "」に仕事が届きました。", "あなたが「" + post + "」" + why);
    }
}
