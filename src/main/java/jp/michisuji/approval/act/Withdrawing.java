package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalDropped;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取下げ。起案者が起案を取り下げる。番号は使い回さず、わけとともに欠番として残る。 */
@Component
public class Withdrawing {

    private final ActScenes scenes;
    private final ActRules rules;
    private final ActBook book;
    private final StepWrites steps;
    private final StateWrites states;
    private final ProcessRuns runs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawing(
            ActScenes scenes,
            ActRules rules,
            ActBook book,
            StepWrites steps,
            StateWrites states,
            ProcessRuns runs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scenes = scenes;
        this.rules = rules;
        this.book = book;
        this.steps = steps;
        this.states = states;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ConflictException いまは取り下げられない */
    @Transactional
    public void withdraw(long approvalId, String reason, Actor actor) {
        ActScene scene = scenes.lock(approvalId, actor);
        rules.demand(ActKind.WITHDRAW, scene);
        close(scene, reason);
        Map<String, Object> result = Map.of("approvalResult", ApprovalState.WITHDRAWN.name());
        runs.tell(scene.approval().processInstanceId(), "withdrawApproval", result);
    }

    /** 求めた業務がなくなった起案を、図の終わりとともに取り下げる。開いた仕事は図が終える。押さえる間に決まったものは、そのままにする。 */
    @Transactional
    public void callOff(long approvalId) {
        ActScene scene = scenes.lock(approvalId, Actor.system());
        if (!scene.approval().state().closed()) {
            close(scene, Approval.CALLED_OFF);
            events.publishEvent(
                    DrafterNotice.of(scene.approval(), "取り下げられました", Approval.CALLED_OFF + "です。番号は欠番になりました。"));
        }
    }

    private void close(ActScene scene, String reason) {
        long approvalId = scene.approval().id();
        book.write(ActKind.WITHDRAW, scene, reason);
        steps.close(approvalId);
        states.close(approvalId, ApprovalState.WITHDRAWN, reason, Instant.now(clock));
        events.publishEvent(new ApprovalDropped(approvalId));
    }
}
