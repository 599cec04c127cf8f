package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Step;
import jp.michisuji.organization.Actor;

/**
 * 行為の場。起案と経路の今と、行おうとする人。
 *
 * @param step 職に関わらない行為では {@code null}
 * @param footing その職、又は起案した職についての立場。立場がなければ {@code null}
 */
record ActScene(Approval approval, List<Stage> stages, Step step, Actor actor, Footing footing) {

    Stage stage() {
        return stage(step.stage());
    }

    Stage stage(int number) {
        return stages.stream()
                .filter(stage -> stage.stage() == number)
                .findFirst()
                .orElseThrow();
    }

    boolean isLastStage() {
        return step.stage() == stages.get(stages.size() - 1).stage();
    }

    ActScene as(Footing taken) {
        return new ActScene(approval, stages, step, actor, taken);
    }

    /** 尋ねられた職。職に関わらない行為では、起案した職。 */
    String askedPost() {
        return step == null ? approval.drafterPost() : step.postCode();
    }

    boolean byDrafter() {
        return actor.personCode() != null && actor.personCode().equals(approval.drafterPerson());
    }
}
