package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.web.SeatsInput;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.transfer.web.WorksInput;
import jp.michisuji.web.DateEntry;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** 席を整える道のり。一つの業務の移転と、まとめた移転の歩みを、届いた職の人として済ませる。 */
public class LayoutWalk {

    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final Office office;
    private final WorksDecisions decisions;
    private final ApprovalWalk approvals;
    private final Clock clock;

    LayoutWalk(
            WorkItems workItems,
            TaskForms forms,
            TaskDesk desk,
            Office office,
            WorksDecisions decisions,
            ApprovalWalk approvals,
            Clock clock) {
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.office = office;
        this.decisions = decisions;
        this.approvals = approvals;
        this.clock = clock;
    }

    public List<String> steps(LayoutOwner owner) {
        return open(owner).stream().map(WorkItem::step).sorted().toList();
    }

    public WorkItem task(LayoutOwner owner, String step) {
        return open(owner).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " がない。開いているのは " + steps(owner)));
    }

    private List<WorkItem> open(LayoutOwner owner) {
        String type = owner.kind() == LayoutOwner.Kind.CASE ? LayoutCase.SUBJECT : Transfer.SUBJECT;
        return workItems.openOf(type, String.valueOf(owner.id()));
    }

    public void seats(LayoutOwner owner, String seats) {
        complete(owner, "必要席数と面積を出す", SeatsInput.class, form -> {
            form.setSeats(seats);
            form.setArea("");
            form.setReason("試験のわけ");
        });
    }

    public void plan(LayoutOwner owner) {
        complete(owner, "配置案を作る", StepInput.class, form -> {});
    }

    /** @param outcome agreed・works・return */
    public void coordinate(LayoutOwner owner, String outcome) {
        complete(owner, "用地・施設活用担当と調整する", StepInput.class, form -> {
            form.setOutcome(outcome);
            form.setNote("試験のわけ");
        });
    }

    public void works(LayoutOwner owner, LocalDate endsOn, int margin) {
        complete(owner, "工事の予定を立てる", WorksInput.class, form -> {
            form.setDate(DateEntry.of(endsOn));
            form.setMargin(String.valueOf(margin));
        });
    }

    /** まだ決まらない工事の決裁。 */
    public Approval awaited(LayoutOwner owner) {
        return decisions.awaited(owner).orElseThrow(() -> new AssertionError("決裁を待っていない"));
    }

    /** 待っている工事の決裁を、用意された下書きのまま回議に付す。 */
    public long send(LayoutOwner owner) {
        long id = awaited(owner).id();
        approvals.submit(approvals.open(id).get(0), TransferOffice.LEAD, form -> {});
        return id;
    }

    /** 付して、届いた職が順に承認する。 */
    public long decide(LayoutOwner owner) {
        long id = send(owner);
        while (decisions.awaited(owner).isPresent()) {
            approvals.approve(id, approvals.open(id).get(0).postCode());
        }
        return id;
    }

    /** 配置案から、工事の予定を立てるまで。 */
    public void toWorks(LayoutOwner owner) {
        plan(owner);
        coordinate(owner, "works");
        works(owner, LocalDate.of(2027, 1, 20), 60);
    }

    public void move(LayoutOwner owner) {
        complete(owner, "移転日を決める", StepInput.class, form -> form.setDate(DateEntry.of(LocalDate.of(2027, 3, 20))));
        complete(owner, "移転の完了を記録する", StepInput.class, form -> form.setDate(DateEntry.of(LocalDate.now(clock))));
    }

    /** 工事のいらない移転を、終わりまで。 */
    public void whole(LayoutOwner owner) {
        seats(owner, "1");
        plan(owner);
        coordinate(owner, "agreed");
        move(owner);
    }

    /** 画面と同じ検査を通して済ませる。誤りがあれば落ちる。 */
    public <F> void complete(LayoutOwner owner, String step, Class<F> type, Consumer<F> fill) {
        WorkItem task = task(owner, step);
        Object form = forms.of(task).open(task);
        fill.accept(type.cast(form));
        Errors errors = check(task, form);
        if (errors.hasErrors()) {
            throw new AssertionError(step + ": " + errors.getAllErrors());
        }
        desk.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }

    /** 済ませずに、検査の結果だけを見る。 */
    public <F> Errors refused(LayoutOwner owner, String step, Class<F> type, Consumer<F> fill) {
        WorkItem task = task(owner, step);
        Object form = forms.of(task).open(task);
        fill.accept(type.cast(form));
        return check(task, form);
    }

    private Errors check(WorkItem task, Object form) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        forms.of(task).check(task, form, errors);
        return errors;
    }
}
