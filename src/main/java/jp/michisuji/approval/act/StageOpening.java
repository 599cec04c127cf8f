package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 段の開き。次の段の職を承認待ちにする。起案者から付し直された案は、初めの段から問い直す。 */
@Component
public class StageOpening {

    private final Approvals approvals;
    private final Stages stages;
    private final StepWrites steps;
    private final StateWrites states;

    StageOpening(Approvals approvals, Stages stages, StepWrites steps, StateWrites states) {
        this.approvals = approvals;
        this.stages = stages;
        this.steps = steps;
        this.states = states;
    }

    @Transactional
    public void openNext(long approvalId) {
        Approval approval = approvals.lock(approvalId);
        if (approval.stage() == 0) {
            steps.askAgain(approvalId, 1);
        }
        states.circulate(approvalId, approval.stage() + 1);
        steps.open(approvalId, approval.stage() + 1);
    }

    /** 承認を待つ職。 */
    public List<Long> open(long approvalId) {
        return stages.of(approvalId).stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.state() == StepState.OPEN)
                .map(Step::id)
                .toList();
    }

    /** 経路のその職の、今の職の符号。 */
    public String postOf(long stepId) {
        return stages.step(stepId).postCode();
    }
}
