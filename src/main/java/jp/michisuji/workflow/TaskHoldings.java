package jp.michisuji.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.Holdings;
import org.springframework.stereotype.Component;

/** 職の受付箱にある仕事。閉じる職の開いた仕事は、継ぐ職へ届け直す。 */
@Component
class TaskHoldings implements Holdings {

    private final WorkItems workItems;
    private final TaskAddresses addresses;

    TaskHoldings(WorkItems workItems, TaskAddresses addresses) {
        this.workItems = workItems;
        this.addresses = addresses;
    }

    @Override
    public String label() {
        return "受付箱の仕事";
    }

    @Override
    public Set<String> columns() {
        return Set.of("work_item.post_code");
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        return workItems.openOfPosts(codes).stream().map(TaskHoldings::holding).toList();
    }

    private static Holding holding(WorkItem task) {
        WorkSubject subject = task.subject();
        String title = task.step() + "：" + subject.title();
        return new Holding(task.taskId(), task.postCode(), subject.type() + ":" + subject.id(), title);
    }

    @Override
    public void hand(Holding holding, String successor) {
        workItems.lockOpen(holding.key()).ifPresent(task -> addresses.move(task, successor));
    }
}
