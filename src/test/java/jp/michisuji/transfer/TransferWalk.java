package jp.michisuji.transfer;

import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.web.DateEntry;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** 移管の道のり。移管の仕事を、届いた職の人として一つずつ済ませる。 */
public class TransferWalk {

    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final Office office;

    TransferWalk(WorkItems workItems, TaskForms forms, TaskDesk desk, Office office) {
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.office = office;
    }

    /** 開いている仕事の名。 */
    public List<String> steps(long transferId) {
        return open(transferId).stream().map(WorkItem::step).sorted().toList();
    }

    public WorkItem task(long transferId, String step) {
        return tasks(transferId, step).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " がない。開いているのは " + steps(transferId)));
    }

    /** その名の開いている仕事。職ごとに一つずつ届く仕事では、まだ済ませていない職の数だけある。 */
    public List<WorkItem> tasks(long transferId, String step) {
        return open(transferId).stream()
                .filter(task -> task.step().equals(step))
                .toList();
    }

    private List<WorkItem> open(long transferId) {
        return workItems.openOf(Transfer.SUBJECT, String.valueOf(transferId));
    }

    /** 結果を選び、日を尋ねる様式にはその日を入れて済ませる。 */
    public void complete(long transferId, String step, String outcome) {
        complete(transferId, step, StepInput.class, form -> {
            form.setOutcome(outcome);
            form.setNote("試験のわけ");
            form.setDate(DateEntry.typed("令和8", "5", "1"));
        });
    }

    /** 職ごとに一つずつ届いた仕事を、同じ結果ですべて済ませる。 */
    public void completeAll(long transferId, String step, String outcome) {
        tasks(transferId, step).forEach(task -> complete(transferId, step, outcome));
    }

    /** 画面と同じ検査を通して済ませる。誤りがあれば落ちる。 */
    @SuppressWarnings("unchecked")
    public <F> void complete(long transferId, String step, Class<F> type, Consumer<F> fill) {
        WorkItem task = task(transferId, step);
        Object form = forms.of(task).open(task);
        fill.accept((F) form);
        Errors errors = new BeanPropertyBindingResult(form, "form");
        forms.of(task).check(task, form, errors);
        if (errors.hasErrors()) {
            throw new AssertionError(step + ": " + errors.getAllErrors());
        }
        desk.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }
}
