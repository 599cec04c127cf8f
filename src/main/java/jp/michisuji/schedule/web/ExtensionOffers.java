package jp.michisuji.schedule.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.schedule.Extensions;
import jp.michisuji.workflow.TaskOffers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 仕事の画面で、期限の延長を申し出られるようにする。 */
@Component
class ExtensionOffers implements TaskOffers {

    private final Extensions extensions;
    private final Permissions permissions;

    ExtensionOffers(Extensions extensions, Permissions permissions) {
        this.extensions = extensions;
        this.permissions = permissions;
    }

    @Override
    public List<Offer> of(WorkItem task) {
        boolean mine = permissions.reaches(Action.DEADLINE_EXTEND, task.postCode());
        boolean extension = "extension".equals(task.subject().type());
        if (!mine
                || extension
                || task.due().date() == null
                || extensions.waiting(task.taskId()).isPresent()) {
            return List.of();
        }
        return List.of(
                new Offer("期限の延長を申し出る", "/tasks/" + task.taskId() + "/extension", "区役所改革担当課長が決めます。規則の日は傍に残ります。"));
    }
}
