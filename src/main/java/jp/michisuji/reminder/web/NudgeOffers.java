package jp.michisuji.reminder.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.workflow.TaskOffers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 仕事の画面で、催促できるようにする。自分の仕事は催促しない。 */
@Component
class NudgeOffers implements TaskOffers {

    private final Permissions permissions;
    private final CurrentUser user;

    NudgeOffers(Permissions permissions, CurrentUser user) {
        this.permissions = permissions;
        this.user = user;
    }

    @Override
    public List<Offer> of(WorkItem task) {
        boolean may = permissions.reaches(Action.TASK_NUDGE, task.postCode())
                && !user.postCodes().contains(task.postCode());
        return may
                ? List.of(new Offer("催促する", "/tasks/" + task.taskId() + "/nudge", "持つ人に、言葉を添えてメールを送ります。一日に一度だけできます。"))
                : List.of();
    }
}
