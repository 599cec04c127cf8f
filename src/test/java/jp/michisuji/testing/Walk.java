package jp.michisuji.testing;

import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;

/** 道のり。案件の仕事を、届いた職の人として一つずつ済ませる。試験が道筋の記録として読めるようにする。 */
public class Walk {

    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final Office office;

    Walk(WorkItems workItems, TaskForms forms, TaskDesk desk, Office office) {
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.office = office;
    }

    public List<String> steps(long itemId) {
        return workItems.openOfItem(itemId).stream()
                .map(WorkItem::step)
                .sorted()
                .toList();
    }

    /** その名の仕事。なければ開いている仕事を並べて落ちる。 */
    public WorkItem task(long itemId, String step) {
        return workItems.openOfItem(itemId).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " がない。開いているのは " + steps(itemId)));
    }

    @SuppressWarnings("unchecked")
    public <F> void complete(long itemId, String step, Class<F> type, Consumer<F> fill) {
        WorkItem task = task(itemId, step);
        Object form = forms.of(task).open(task);
        fill.accept((F) form);
        desk.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }
}
