package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.StandIns;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 催促の窓口。改革担当課長が、開いている仕事を持つ人に一日一度だけ催促する。 */
@Component
@Transactional
public class NudgeDesk {

    private final StandIns standIns;
    private final MailText text;
    private final Outbox outbox;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    NudgeDesk(StandIns standIns, MailText text, Outbox outbox, Permissions permissions, AuditLog audit, Clock clock) {
        this.standIns = standIns;
        this.text = text;
        this.outbox = outbox;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** いま催促を受け取る人。 */
    @Transactional(readOnly = true)
    public List<Receiver> receivers(WorkItem task) {
        List<Receiver> all = standIns.receivers(task.postCode(), LocalDate.now(clock));
        List<Receiver> claimed = all.stream()
                .filter(receiver -> receiver.person().code().equals(task.assignee()))
                .toList();
        return claimed.isEmpty() ? all : claimed;
    }

    /** @return 今日は既に催促していれば {@code false} */
    public boolean nudge(WorkItem task, String words, Actor actor) {
        permissions.demand(Action.TASK_NUDGE);
        Notice notice = new Notice(Mail.Kind.NUDGE, words, actor.label() + "が催促したため");
        int sent = outbox.put(receivers(task).stream()
                .map(receiver -> text.letter(receiver.person(), notice, task))
                .toList());
        if (sent > 0) {
            Act act = Act.of(
                    "task.nudge",
                    task.subject().type(),
                    task.subject().id(),
                    task.step() + "を催促した（" + OneLine.of(words, 200) + "）");
            audit.record(actor, act.onItem(task.subject().itemId()));
        }
        return sent > 0;
    }
}
