package jp.michisuji.reform.process;

import jp.michisuji.reform.Proposals;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 道筋の終わりを案件に記す。 */
@ProcessBean
class RoadEndedListener implements ExecutionListener {

    private static final String WITHDRAWN = "event_withdrawn";

    private final Proposals proposals;

    RoadEndedListener(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void notify(DelegateExecution execution) {
        boolean withdrawn = String.valueOf(execution.getCurrentActivityId()).startsWith(WITHDRAWN);
        proposals.ended(RoadVariables.itemId(execution), withdrawn);
    }
}
