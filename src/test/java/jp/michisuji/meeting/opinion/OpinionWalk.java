package jp.michisuji.meeting.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.opinion.web.AnswerOpinion;
import jp.michisuji.meeting.opinion.web.CheckAnswer;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;

/** 意見の歩み。会議で意見を載せ、届いた職の人として一つずつ済ませる。 */
public class OpinionWalk {

    public static final String OWNER = "jinji-kacho";
    public static final LocalDate DUE = LocalDate.of(2025, 9, 17);

    private static int bodies;

    private final Office office;
    private final MeetingRegistry registry;
    private final OpinionDesk desk;
    private final Opinions opinions;
    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk tasks;

    OpinionWalk(
            Office office,
            MeetingRegistry registry,
            OpinionDesk desk,
            Opinions opinions,
            WorkItems workItems,
            TaskForms forms,
            TaskDesk tasks) {
        this.office = office;
        this.registry = registry;
        this.desk = desk;
        this.opinions = opinions;
        this.workItems = workItems;
        this.forms = forms;
        this.tasks = tasks;
    }

    /** 令和7年9月3日に開かれた、試験ごとの会議。 */
    public long sitting(Sitting.State state) {
        office.open();
        String body = "IKEN" + ++bodies;
        registry.body(new Body(body, "意見の会" + bodies, "kaikaku", null, 900));
        return registry.sitting(new Sitting(
                null,
                body,
                "意見の会" + bodies,
                "第1回",
                LocalDate.of(2025, 9, 3),
                null,
                Precision.DAY,
                "15:15",
                "17:15",
                "庁議室",
                state,
                null,
                null,
                null,
                0));
    }

    /** @param owner 受け持つ職。決めずに載せるなら {@code null} */
    public long raise(String owner) {
        return raise(sitting(Sitting.State.HELD), owner, DUE);
    }

    public long raise(long sitting, String owner, LocalDate due) {
        Actor secretary = office.as("kaikaku");
        long id = desk.raise(new NewOpinion(sitting, null, "支所長の位置づけは。", "学校教育部長", owner, due), secretary);
        office.leave();
        return id;
    }

    public Opinion opinion(long id) {
        return opinions.get(id);
    }

    public List<WorkItem> open(long id) {
        return workItems.openOf(OpinionBoard.SUBJECT, String.valueOf(id));
    }

    public WorkItem task(long id) {
        return open(id).get(0);
    }

    public void answer(long id, String outcome, Consumer<AnswerOpinion> fill) {
        complete(id, form -> {
            AnswerOpinion answer = (AnswerOpinion) form;
            answer.setOutcome(outcome);
            fill.accept(answer);
        });
    }

    public void check(long id, String outcome, Consumer<CheckAnswer> fill) {
        complete(id, form -> {
            CheckAnswer check = (CheckAnswer) form;
            check.setOutcome(outcome);
            fill.accept(check);
        });
    }

    public void withdraw(long id) {
        desk.withdraw(id, "述べた人が取り下げた", opinion(id).version(), office.as("kaikaku"));
        office.leave();
    }

    private void complete(long id, Consumer<Object> fill) {
        WorkItem task = task(id);
        Object form = forms.of(task).open(task);
        fill.accept(form);
        tasks.submit(task.taskId(), form, office.as(task.postCode()));
        office.leave();
    }
}
