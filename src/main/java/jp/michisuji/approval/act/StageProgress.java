package jp.michisuji.approval.act;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.StepState;
import org.springframework.stereotype.Component;

/** 段の進み。要る承認がそろえば段が済み、最後の段なら決裁になる。 */
@Component
class StageProgress {

    private final Stages stages;
    private final StepWrites steps;

    StageProgress(Stages stages, StepWrites steps) {
        this.stages = stages;
        this.steps = steps;
    }

    /** 承認を書いたあとに尋ねる。段が済めば、残りの職を不要とする。 */
    StageResult after(ActScene scene) {
        Approval approval = scene.approval();
        int number = scene.step().stage();
        Stage stage = stages.of(approval.id()).stream()
                .filter(each -> each.stage() == number)
                .findFirst()
                .orElseThrow();
        if (approvals(stage) < needed(stage)) {
            return StageResult.OPEN;
        }
        steps.dispense(approval.id(), number);
        return scene.isLastStage() ? StageResult.DECIDED : StageResult.NEXT;
    }

    /** あと一つの承認で段が済むか。 */
    static boolean wantsOneMore(Stage stage) {
        return approvals(stage) + 1 >= needed(stage);
    }

    private static long needed(Stage stage) {
        int all = stage.steps().size();
        return stage.needed() == null ? all : Math.min(stage.needed(), all);
    }

    private static long approvals(Stage stage) {
        return stage.steps().stream()
                .filter(step -> step.state() == StepState.APPROVED || step.state() == StepState.RAISED)
                .count();
    }
}
