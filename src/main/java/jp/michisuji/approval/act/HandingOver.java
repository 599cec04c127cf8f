package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.approval.ActKind;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.StandIns;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.TaskAddresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 振替。経路の一つの職を、わけを残して別の職に替える。届いている仕事も移る。 */
@Component
public class HandingOver {

    private final ActScenes scenes;
    private final ActRules rules;
    private final ActBook book;
    private final StepWrites steps;
    private final StepTasks tasks;
    private final TaskAddresses addresses;
    private final Organization organization;
    private final StandIns standIns;
    private final Clock clock;

    HandingOver(
            ActScenes scenes,
            ActRules rules,
            ActBook book,
            StepWrites steps,
            StepTasks tasks,
            TaskAddresses addresses,
            Organization organization,
            StandIns standIns,
            Clock clock) {
        this.scenes = scenes;
        this.rules = rules;
        this.book = book;
        this.steps = steps;
        this.tasks = tasks;
        this.addresses = addresses;
        this.organization = organization;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** @throws ConflictException いまは振り替えられないか、その職には移せない */
    @Transactional
    public void handOver(long approvalId, long stepId, String postCode, String reason, Actor actor) {
        ActScene scene = scenes.lock(approvalId, stepId, actor).as(null);
        rules.demand(ActKind.HAND_OVER, scene);
        refusal(scene, postCode).ifPresent(why -> {
            throw new ConflictException(why);
        });
        Post to = organization.post(postCode);
        Post from = organization.post(scene.step().postCode());
        book.write(ActKind.HAND_OVER, scene, from.name() + "から" + to.name() + "へ。" + reason);
        steps.address(stepId, postCode);
        tasks.of(approvalId, stepId).ifPresent(task -> addresses.move(task, postCode));
    }

    /** @return その職には移せないわけ。移せれば空 */
    public Optional<String> refusal(long approvalId, long stepId, String postCode) {
        return refusal(scenes.look(approvalId, stepId, Actor.system()), postCode);
    }

    private Optional<String> refusal(ActScene scene, String postCode) {
        boolean alreadyThere =
                scene.stage().steps().stream().anyMatch(step -> step.postCode().equals(postCode));
        if (alreadyThere) {
            return Optional.of("その職は、既に同じ段にあります");
        }
        boolean nobody = organization.findPost(postCode).isEmpty()
                || standIns.receivers(postCode, LocalDate.now(clock)).isEmpty();
        return nobody ? Optional.of("その職には、就いている人も代わる人もいません") : Optional.empty();
    }
}
