package jp.michisuji.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.approval.Approval;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.sample.SampleFiles.Entry;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** 例示の職の人。例示データを載せる間だけ、その職の人として仕事を済ませる。 */
@Component
@Profile("demo")
class SampleOfficials {

    private final Organization organization;
    private final WorkItems workItems;
    private final TaskDesk desk;
    private final TaskForms forms;
    private final Clock clock;

    SampleOfficials(Organization organization, WorkItems workItems, TaskDesk desk, TaskForms forms, Clock clock) {
        this.organization = organization;
        this.workItems = workItems;
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    Actor actor(String post) {
        return Actor.of(holder(post), organization.post(post));
    }

    /** その職に届いた承認の仕事を済ませる。 */
    void act(long approvalId, Entry act) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcome", act.text("act"));
        decision.put("words", act.text("words"));
        complete(task(approvalId, act.text("post")), decision);
    }

    /** 届いた職の人が、その名の仕事を済ませる。 */
    void complete(String subjectType, long subjectId, Entry step) {
        WorkItem task = workItems.openOf(subjectType, String.valueOf(subjectId)).stream()
                .filter(open -> open.step().equals(step.text("step")))
                .findFirst()
                .orElseThrow();
        complete(task, step.entry("fields").values());
    }

    /** 届いた職の人として済ませる。様式の入力は業務のものなので、画面と同じく欄の名で埋める。 */
    void complete(WorkItem task, Map<String, ?> fields) {
        as(task.postCode(), actor -> {
            BeanWrapperImpl form = new BeanWrapperImpl(forms.of(task).open(task));
            fields.forEach(form::setPropertyValue);
            desk.submit(task.taskId(), form.getWrappedInstance(), actor);
        });
    }

    /** 仕事の窓口は、今の利用者の権限を確かめる。載せる間だけ、その人がいることにする。 */
    void as(String post, Consumer<Actor> work) {
        String person = holder(post).code();
        var principal = new AccountPrincipal(person, person);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        try {
            work.accept(actor(post));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private WorkItem task(long approvalId, String post) {
        return workItems.openOf(Approval.SUBJECT, String.valueOf(approvalId)).stream()
                .filter(task -> task.postCode().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private Person holder(String post) {
        return organization.holdersOf(post, LocalDate.now(clock)).get(0);
    }
}
