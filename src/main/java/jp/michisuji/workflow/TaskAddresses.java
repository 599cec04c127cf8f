package jp.michisuji.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 届け先の移し替え。図の同じ問いで届いた開いた仕事を、別の職へ移す。 */
@Component
@Transactional
public class TaskAddresses {

    private final WorkItems workItems;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    TaskAddresses(
            WorkItems workItems, RepositoryService repository, TaskService tasks, ApplicationEventPublisher events) {
        this.workItems = workItems;
        this.repository = repository;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * 移す。引き受けていた人の名札は外れる。
     *
     * @param asked 図に書かれた届け先の式（{@code ${transferPosts.lead(execution)}}）。ほかの式で届いた仕事は移さない
     * @return 移した仕事の数
     */
    public int move(String subjectType, String subjectId, String asked, String post) {
        List<WorkItem> moved = workItems.openOf(subjectType, subjectId).stream()
                .filter(task -> asked.equals(askedFor(task)) && !post.equals(task.postCode()))
                .toList();
        moved.forEach(task -> move(task, post));
        return moved.size();
    }

    /** 一つの仕事を別の職へ移す。 */
    public void move(WorkItem task, String post) {
        tasks.deleteCandidateGroup(task.taskId(), task.postCode());
        tasks.addCandidateGroup(task.taskId(), post);
        tasks.setAssignee(task.taskId(), null);
        workItems.address(task.taskId(), post);
        events.publishEvent(new WorkItemOpened(task.taskId()));
    }

    private String askedFor(WorkItem task) {
        UserTask drawn = repository.getBpmnModelInstance(task.definitionId()).getModelElementById(task.taskKey());
        return drawn.getCamundaCandidateGroups();
    }
}
