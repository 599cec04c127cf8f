package jp.michisuji.approval.act;

import static jp.michisuji.approval.ActKind.*;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.approval.ActKind;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;

/** 行為の可否。状態の表、代わりの定め、二役の決まりを、この順に尋ねる。画面に見せる可否も、行うときの断りも、ここから出る。 */
@Component
class ActRules {

    private static final Set<ActKind> APPROVING = Set.of(APPROVE, APPROVE_WITH_WORDS, DAIKETSU, RAISE);

    private final DoubleRoles doubleRoles;
    private final RaiseRule raising;

    ActRules(DoubleRoles doubleRoles, RaiseRule raising) {
        this.doubleRoles = doubleRoles;
        this.raising = raising;
    }

    /** @throws ConflictException 行えない。わけを言う */
    void demand(ActKind act, ActScene scene) {
        objection(act, scene).ifPresent(why -> {
            throw new ConflictException(why);
        });
    }

    /** @return 行えないわけ。行えれば空 */
    Optional<String> objection(ActKind act, ActScene scene) {
        return ActStates.objection(act, scene.approval().state())
                .or(() -> scene.step() == null
                        ? Optional.empty()
                        : ActStates.objection(act, scene.step().state()))
                .or(() -> ofFooting(act, scene))
                .or(() -> APPROVING.contains(act) ? doubleRoles.objection(scene) : Optional.empty());
    }

    private Optional<String> ofFooting(ActKind act, ActScene scene) {
        return switch (act) {
            case HAND_OVER -> Optional.empty();
            case RAISE -> raising.objection(scene);
            case PULL_BACK -> ofDrafter(scene).or(() -> passedOn(scene));
            case WITHDRAW -> ofDrafter(scene);
            default -> StandInRule.objection(act, scene);
        };
    }

    private static Optional<String> ofDrafter(ActScene scene) {
        return scene.footing() == null ? Optional.of("起案した職に就いている人だけが行えます") : Optional.empty();
    }

    private static Optional<String> passedOn(ActScene scene) {
        return scene.stages().stream()
                .filter(stage -> stage.stage() > 1)
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.done() != null)
                .findFirst()
                .map(step -> "初めの段の先の職（" + step.done().postName() + "）が既に承認しているので、引き戻せません");
    }
}
