package jp.michisuji.approval.act;

import static jp.michisuji.approval.ActKind.*;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;

/** できる行為の申し出。今の利用者が、この起案について何をできるかを、わけと行く末とともに並べる。 */
@Component
public class ApprovalOffers {

    private final ActScenes scenes;
    private final ActRules rules;
    private final WhatFollows follows;
    private final SuperiorFootings superiors;
    private final StepTasks tasks;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;

    ApprovalOffers(
            ActScenes scenes,
            ActRules rules,
            WhatFollows follows,
            SuperiorFootings superiors,
            StepTasks tasks,
            Organization organization,
            Permissions permissions,
            CurrentUser user) {
        this.scenes = scenes;
        this.rules = rules;
        this.follows = follows;
        this.superiors = superiors;
        this.tasks = tasks;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
    }

    /** 関わりのない行為は並べない。関わりがあって今は行えない行為は、わけを添えて並べる。 */
    public List<ActOffer> of(Approval approval) {
        if (approval.number() == null || approval.state().closed()) {
            return List.of();
        }
        ActScene drafter = scenes.look(approval.id(), user.actor());
        return Stream.concat(
                        drafter.stages().stream()
                                .flatMap(stage -> stage.steps().stream())
                                .filter(ApprovalOffers::stillToCome)
                                .map(step -> scenes.look(approval.id(), step.id(), user.actor()))
                                .flatMap(this::ofStep),
                        drafter.footing() == null ? Stream.empty() : ofDrafter(drafter))
                .toList();
    }

    private static boolean stillToCome(Step step) {
        return step.state() == StepState.OPEN || step.state() == StepState.WAITING;
    }

    private Stream<ActOffer> ofStep(ActScene scene) {
        Stream.Builder<ActOffer> offers = Stream.builder();
        boolean open = scene.step().state() == StepState.OPEN;
        if (open && scene.footing() != null) {
            offers.add(approving(scene));
        } else if (open && superiors.of(scene).isPresent()) {
            String says = "「" + postName(scene) + "」の承認を、上司として引き上げて行います。" + postName(scene) + "に知らせます。";
            offers.add(offer(RAISE, postName(scene) + "の承認を引き上げる", path(scene, "raise"), says, scene));
        }
        if (permissions.reaches(Action.TASK_REASSIGN, scene.step().postCode())) {
            String says = "経路のこの職を別の職に替えます。理由が記録に残り、届いている仕事も移ります。";
            offers.add(offer(HAND_OVER, postName(scene) + "を別の職に振り替える", path(scene, "hand-over"), says, scene));
        }
        return offers.build();
    }

    private ActOffer approving(ActScene scene) {
        ActKind act = scene.footing().capacity() == Capacity.DAIKETSU ? DAIKETSU : APPROVE;
        String label = act == DAIKETSU ? postName(scene) + "に代わって代決する" : postName(scene) + "として承認する";
        String href = tasks.of(scene.approval().id(), scene.step().id())
                .map(task -> "/tasks/" + task.taskId())
                .orElse("/tasks");
        String says = "読んで承認する画面を開きます。差戻し・却下もそこで行います。承認すると、" + follows.afterApproval(scene);
        return offer(act, label, href, says, scene);
    }

    private Stream<ActOffer> ofDrafter(ActScene scene) {
        String base = "/approvals/" + scene.approval().id();
        return Stream.of(
                offer(PULL_BACK, "引き戻す", base + "/pull-back", "開いている承認の仕事が終わり、起案を直す仕事が届きます。", scene),
                offer(WITHDRAW, "取り下げる", base + "/withdraw", "起案を終えます。文書番号は欠番になります。取り消せません。", scene));
    }

    private ActOffer offer(ActKind act, String label, String href, String says, ActScene scene) {
        return new ActOffer(act, label, href, says, rules.objection(act, scene).orElse(null));
    }

    private static String path(ActScene scene, String act) {
        return "/approvals/" + scene.approval().id() + "/steps/" + scene.step().id() + "/" + act;
    }

    private String postName(ActScene scene) {
        return organization.post(scene.step().postCode()).name();
    }
}
