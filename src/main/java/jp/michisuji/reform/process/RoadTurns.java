package jp.michisuji.reform.process;

import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 道筋の図が尋ねる、次の段階。差し戻されたときは、行政経営推進委員会には進まない。 */
@ProcessBean
public class RoadTurns {

    public boolean committeeBefore(DelegateExecution execution) {
        return goesOn(execution, CommitteePosition.BEFORE);
    }

    public boolean committeeAfter(DelegateExecution execution) {
        return goesOn(execution, CommitteePosition.AFTER);
    }

    private static boolean goesOn(DelegateExecution execution, CommitteePosition position) {
        return !RoadVariables.remanded(execution) && RoadVariables.committee(execution, position);
    }
}
