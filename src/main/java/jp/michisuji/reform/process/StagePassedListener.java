package jp.michisuji.reform.process;

import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 部会で合意されたことを、並んで待つ聴取に知らせる。条件イベントはこの変数を見る。 */
@ProcessBean
class StagePassedListener implements ExecutionListener {

    private static final String BUKAI = "callActivity_bukai";

    @Override
    public void notify(DelegateExecution execution) {
        if (BUKAI.equals(execution.getCurrentActivityId()) && RoadVariables.agreed(execution)) {
            execution.setVariable(RoadVariables.AGREED_AT_BUKAI, true);
        }
    }
}
