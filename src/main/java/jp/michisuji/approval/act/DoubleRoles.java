package jp.michisuji.approval.act;

import static jp.michisuji.approval.Capacity.ACTING;
import static jp.michisuji.approval.Capacity.HOLDER;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.approval.ApprovalSettings.SamePerson;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Step;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Rank;
import org.springframework.stereotype.Component;

/**
 * 一人の二役。起案した人が自ら決めるとき、一人が二つの段の職にあるときに、決裁の決まりによって止めるか、印を付ける。
 *
 * <p>代決と引上げでは、承認した係長が不在の課長に代わるのが常なので、二つの段を止めず、印だけを付ける。
 */
@Component
class DoubleRoles {

    private static final Set<Capacity> OF_THE_POST = Set.of(HOLDER, ACTING);

    private final ApprovalRules rules;
    private final Organization organization;

    DoubleRoles(ApprovalRules rules, Organization organization) {
        this.rules = rules;
        this.organization = organization;
    }

    /** 承認できないわけ。 */
    Optional<String> objection(ActScene scene) {
        ApprovalSettings settings = rules.current();
        if (decidesOwnDraft(scene) && !mayDecideOwn(scene, settings)) {
            return Optional.of("起案した人は、自分の起案を決裁できません。決裁の決まりによります");
        }
        boolean blocked = settings.samePerson() == SamePerson.BLOCK && ofThePost(scene) && approvedAsPost(scene);
        return blocked ? Optional.of("一人が二つの段を承認することはできません。決裁の決まりによります") : Optional.empty();
    }

    /** 承認に付ける印。なければ {@code null}。 */
    String marks(ActScene scene) {
        String marks = Stream.concat(
                        decidesOwnDraft(scene) ? Stream.of("起案者の決裁") : Stream.empty(),
                        earlier(scene).map(step -> "同じ人が第" + step.stage() + "段も承認"))
                .distinct()
                .collect(Collectors.joining("、"));
        return marks.isEmpty() ? null : marks;
    }

    private static boolean decidesOwnDraft(ActScene scene) {
        return scene.isLastStage() && scene.byDrafter();
    }

    private boolean mayDecideOwn(ActScene scene, ApprovalSettings settings) {
        return settings.drafterDecides() == DrafterDecides.CHIEF_MARKED
                && organization.post(scene.step().postCode()).rank() == Rank.KACHO;
    }

    private static boolean ofThePost(ActScene scene) {
        return scene.footing() != null && OF_THE_POST.contains(scene.footing().capacity());
    }

    private static boolean approvedAsPost(ActScene scene) {
        return earlier(scene).anyMatch(step -> OF_THE_POST.contains(step.done().capacity()));
    }

    private static Stream<Step> earlier(ActScene scene) {
        return scene.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.id() != scene.step().id() && step.done() != null)
                .filter(step -> step.done().personCode().equals(scene.actor().personCode()));
    }
}
