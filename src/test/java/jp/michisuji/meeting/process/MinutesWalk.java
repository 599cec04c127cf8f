package jp.michisuji.meeting.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** 要旨の確認の道のり。届いた職の人として、仕事を一つずつ済ませる。 */
public class MinutesWalk {

    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final Office office;
    private final MinutesReview review;
    private final MinutesApprovals approvals;
    private final ManagementService management;
    private final Clock clock;

    MinutesWalk(
            WorkItems workItems,
            TaskForms forms,
            TaskDesk desk,
            Office office,
            MinutesReview review,
            MinutesApprovals approvals,
            ManagementService management,
            Clock clock) {
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.office = office;
        this.review = review;
        this.approvals = approvals;
        this.management = management;
        this.clock = clock;
    }

    public void ask(long sitting) {
        review.ask(sitting, LocalDate.now(clock).plusDays(7), Actor.system());
    }

    public List<WorkItem> open(long sitting) {
        return workItems.openOf("minutes", String.valueOf(sitting));
    }

    public WorkItem task(long sitting, String step, String post) {
        return open(sitting).stream()
                .filter(task -> task.step().equals(step) && task.postCode().equals(post))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " が " + post + " にない: " + open(sitting)));
    }

    /** 返事の期日が過ぎたことにする。 */
    public void dayOver(long sitting) {
        String instance = approvals.get(sitting).processInstanceId();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** 画面と同じ検査を通して済ませる。誤りがあれば、その誤りで落ちる。 */
    @SuppressWarnings("unchecked")
    public <F> void complete(WorkItem task, Class<F> type, Consumer<F> fill) {
        Object form = forms.of(task).open(task);
        fill.accept((F) form);
        Errors errors = new BeanPropertyBindingResult(form, "form");
        forms.of(task).check(task, form, errors);
        if (errors.hasErrors()) {
            throw new IllegalStateException(errors.getAllErrors().toString());
        }
        desk.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }
}
