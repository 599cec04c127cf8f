package jp.michisuji.reform.process;

import java.util.List;
import jp.michisuji.reform.RoadFollowUps;
import jp.michisuji.reform.RoadTransfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 道筋の図が尋ねる、並んで進める手続。 */
@ProcessBean("roadFollowUps")
public class RoadFollowUpsInDiagram {

    private final RoadFollowUps followUps;
    private final RoadTransfers transfers;

    RoadFollowUpsInDiagram(RoadFollowUps followUps, RoadTransfers transfers) {
        this.followUps = followUps;
        this.transfers = transfers;
    }

    public List<Long> groupHearings(DelegateExecution execution) {
        return followUps.groupHearings(RoadVariables.itemId(execution));
    }

    public List<Long> staffBriefings(DelegateExecution execution) {
        return followUps.staffBriefings(RoadVariables.itemId(execution));
    }

    public List<Long> transfers(DelegateExecution execution) {
        return transfers.prepare(RoadVariables.itemId(execution));
    }

    /** 移管の業務鍵。エンジンは文字しか受け取らない。 */
    public String transferKey(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(RoadVariables.TRANSFER_ID));
    }
}
