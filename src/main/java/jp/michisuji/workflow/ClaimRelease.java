package jp.michisuji.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.appointment.HandsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 引き受けの解け。職を離れた人が引き受けたままの仕事を、その職の誰もが処理できる仕事に戻す。
 *
 * <p>後任の人は、ここを待たずに処理できる（職にない人の引き受けは、読むときに数えない）。ここでは台帳を実際に合わせ、記録に残す。
 */
@Component
class ClaimRelease {

    private final OpenWork openWork;
    private final WorkItems workItems;
    private final EngineTasks engine;
    private final Organization organization;
    private final AuditLog audit;

    ClaimRelease(
            OpenWork openWork, WorkItems workItems, EngineTasks engine, Organization organization, AuditLog audit) {
        this.openWork = openWork;
        this.workItems = workItems;
        this.engine = engine;
        this.organization = organization;
        this.audit = audit;
    }

    @EventListener
    void on(HandsChanged changed) {
        Map<String, Set<String>> holders = organization.holdersByPost(changed.day()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, post -> codes(post.getValue())));
        openWork.lockClaimed(changed.postCodes()).stream()
                .filter(task -> !holders.getOrDefault(task.postCode(), Set.of()).contains(task.assignee()))
                .forEach(this::release);
    }

    private void release(WorkItem task) {
        workItems.assign(task.taskId(), null);
        engine.assign(task.taskId(), null);
        Act act = Act.of(
                        "task.release",
                        task.subject().type(),
                        task.subject().id(),
                        "引き受けた人が職を離れたので、「" + task.step() + "」の引き受けを解いた")
                .changed("担当", task.assignee(), null);
        Long item = task.subject().itemId();
        audit.record(Actor.system(), item == null ? act : act.onItem(item));
    }

    private static Set<String> codes(List<Person> people) {
        return people.stream().map(Person::code).collect(Collectors.toSet());
    }
}
