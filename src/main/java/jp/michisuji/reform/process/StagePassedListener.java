package jp.michisuji.reform.process;

import jp.michisuji.reform.RoadProgress;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 段階を通り終えたことを、並んで進む手続に知らせる。部会での合意は、待っている条件イベントが変数で見る。 */
@ProcessBean
class StagePassedListener implements ExecutionListener {

    private static final String BUKAI = "callActivity_bukai";

    private final RoadProgress progress;

    StagePassedListener(RoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        if (BUKAI.equals(execution.getCurrentActivityId()) && RoadVariables.agreed(execution)) {
            execution.setVariable(RoadVariables.AGREED_AT_BUKAI, true);
        }
        RoadVariables.passed(execution).ifPresent(progress::passed);
    }
}
