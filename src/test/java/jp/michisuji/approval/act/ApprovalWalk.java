package jp.michisuji.approval.act;

import static jp.michisuji.approval.act.ApprovalOffice.DRAFTER;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalCourse;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Medium;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.draft.NewDraft;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 決裁の道のり。起案を回議に付し、届いた職の人として承認し、戻された起案を直す。 */
public class ApprovalWalk {

    private final Office office;
    private final DraftDesk drafts;
    private final Sending sending;
    private final Approvals approvals;
    private final ApprovalCourse course;
    private final Stages stages;
    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ApprovalWalk(
            Office office,
            DraftDesk drafts,
            Sending sending,
            Approvals approvals,
            ApprovalCourse course,
            Stages stages,
            WorkItems workItems,
            TaskForms forms,
            TaskDesk desk,
            CurrentUser user,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.office = office;
        this.drafts = drafts;
        this.sending = sending;
        this.approvals = approvals;
        this.course = course;
        this.stages = stages;
        this.workItems = workItems;
        this.forms = forms;
        this.desk = desk;
        this.user = user;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** 経路の表のとおりに付す。係長、課長、部長の順に回る。 */
    public long sent() {
        long id = drafted();
        send(id);
        return id;
    }

    /** 起案しただけで、まだ付していない。 */
    public long drafted() {
        long id = drafts.keep(NewDraft.of(text(Weight.ORDINARY), DRAFTER, null), office.as(DRAFTER));
        office.leave();
        return id;
    }

    public void send(long id) {
        sending.send(id, approvals.get(id).revision(), office.as(DRAFTER));
        office.leave();
    }

    /** 決めた経路で付す。経路の表によらない。 */
    public long sent(Weight weight, List<Stage> route) {
        return transaction.execute(status -> {
            long id = circulated(weight, route);
            course.begin(id);
            return id;
        });
    }

    /** 図に乗せずに、回議中の起案だけを置く。 */
    public long circulated(Weight weight, List<Stage> route) {
        return transaction.execute(status -> {
            long id = drafts.keep(NewDraft.of(text(weight), DRAFTER, null), office.as(DRAFTER));
            office.leave();
            jdbc.sql(
                            """
                            update approval set fiscal_year = 9000, serial = id, number = '試験第' || id || '号',
                              state = 'CIRCULATING', edition = 1, sent_at = drafted_at where id = ?""")
                    .param(id)
                    .update();
            jdbc.sql(
                            """
                            insert into approval_edition (approval_id, edition, subject, body, facts, sha256, made_at)
                            select id, 1, subject, body, '{}', repeat('0', 64), drafted_at from approval where id = ?""")
                    .param(id)
                    .update();
            stages.replace(id, route);
            return id;
        });
    }

    public static Stage stage(int number, StageKind kind, Integer needed, String... posts) {
        List<Step> steps = Stream.of(posts)
                .map(post -> new Step(0, number, post, post, Medium.ELECTRONIC, null, StepState.WAITING, null, 0))
                .toList();
        return new Stage(number, kind, needed, "試験の経路", false, steps);
    }

    private static Approval.Text text(Weight weight) {
        return new Approval.Text(
                "決裁の試験の件", "初めの本文", "GENERAL", null, Retention.FIVE, Disclosure.OPEN, weight, false, null);
    }

    public List<WorkItem> open(long id) {
        return workItems.openOf(Approval.SUBJECT, String.valueOf(id));
    }

    /** 開いた仕事。作業と職の名。 */
    public List<String> steps(long id) {
        return open(id).stream()
                .map(task -> task.step() + " " + task.postCode())
                .sorted()
                .toList();
    }

    public WorkItem task(long id, String postCode) {
        return open(id).stream()
                .filter(task -> task.postCode().equals(postCode))
                .findFirst()
                .orElseThrow(() -> new AssertionError(postCode + " の仕事がない。開いているのは " + steps(id)));
    }

    public Step step(long id, String postCode) {
        return stages.of(id).stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.postCode().equals(postCode))
                .findFirst()
                .orElseThrow();
    }

    public void approve(long id, String postCode) {
        act(id, postCode, postCode, "approve", null);
    }

    /** 前に見て開いたままの仕事で承認する。ほかの人が先に動かしていれば、断られる。 */
    public void approve(WorkItem seen, String person) {
        submit(seen, person, form -> form.set("outcome", "approve"));
    }

    /** その職の仕事を、その人として済ませる。 */
    public void act(long id, String postCode, String person, String outcome, String words) {
        act(id, postCode, person, outcome, words, null);
    }

    public void act(long id, String postCode, String person, String outcome, String words, Integer stage) {
        submit(task(id, postCode), person, form -> {
            form.set("outcome", outcome);
            form.set("words", words);
            form.set("stage", stage);
        });
    }

    /** 戻った起案を直して付し直す。 */
    public void revise(long id, String body) {
        submit(task(id, DRAFTER), DRAFTER, form -> form.set("body", body));
    }

    /** 画面の項目に値を入れる。 */
    public interface Fields {
        void set(String name, Object value);
    }

    public void submit(WorkItem task, String person, Consumer<Fields> fill) {
        office.as(person);
        Object form = forms.of(task).open(task);
        fill.accept(PropertyAccessorFactory.forBeanPropertyAccess(form)::setPropertyValue);
        desk.submit(task.taskId(), form, user.actorAs(task.postCode()));
        office.leave();
    }

    public Actor as(String person) {
        return office.as(person);
    }
}
