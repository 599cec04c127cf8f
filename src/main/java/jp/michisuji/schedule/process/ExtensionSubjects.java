package jp.michisuji.schedule.process;

import java.util.List;
import jp.michisuji.schedule.Extension;
import jp.michisuji.schedule.ExtensionDesk;
import jp.michisuji.schedule.Extensions;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 延長を決める仕事の主題。どの仕事を、いつまで延ばしたいか。 */
@Component
class ExtensionSubjects implements WorkSubjects {

    private final Extensions extensions;
    private final WorkItems workItems;

    ExtensionSubjects(Extensions extensions, WorkItems workItems) {
        this.extensions = extensions;
        this.workItems = workItems;
    }

    @Override
    public List<String> processKeys() {
        return List.of("deadline-extension");
    }

    @Override
    public WorkSubject subjectOf(TaskContext context) {
        Extension extension = extensions.get(context.number(ExtensionDesk.EXTENSION_ID));
        WorkItem task = workItems.find(extension.taskId()).orElseThrow(NotFoundException::new);
        String wanted = "「" + task.step() + "」を" + JapaneseDate.format(extension.wantedOn()) + "まで";
        return new WorkSubject(
                        "extension",
                        String.valueOf(extension.id()),
                        task.subject().itemId(),
                        task.subject().title(),
                        task.subject().body())
                .about(wanted, extension.taskId());
    }
}
