package jp.michisuji.reform.process;

import jp.michisuji.reform.timing.DecidedTimings;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 移管時期等の決裁が終わったことを、案件の記録に残す。 */
@ProcessBean
class TimingAnsweredListener implements ExecutionListener {

    private final DecidedTimings timings;

    TimingAnsweredListener(DecidedTimings timings) {
        this.timings = timings;
    }

    @Override
    public void notify(DelegateExecution execution) {
        timings.answered(RoadVariables.timingId(execution));
    }
}
