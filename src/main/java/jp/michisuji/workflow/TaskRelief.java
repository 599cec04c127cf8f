package jp.michisuji.workflow;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 肩代わり。業務の定めにより、届け先の職でない人が、その仕事を済ませる。
 *
 * <p>誰がそうしてよいかは業務が決め、業務の記録と監査も業務が書く。主題の行を押さえてから呼ぶ。
 */
@Component
public class TaskRelief {

    private final WorkItems workItems;
    private final EngineTasks engine;

    TaskRelief(WorkItems workItems, EngineTasks engine) {
        this.workItems = workItems;
        this.engine = engine;
    }

    /** @throws ConflictException 他の人が先に済ませた */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(String taskId, Map<String, Object> variables, Actor actor) {
        workItems.lockOpen(taskId).orElseThrow(TaskDesk::alreadyDone);
        workItems.closedBy(taskId, actor.personCode(), actor.postCode());
        engine.complete(taskId, variables, actor);
    }
}
