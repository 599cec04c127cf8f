package jp.michisuji.transfer.process;

import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.RoadDecisions;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 移管の図が尋ねる、案件の道筋。どの決定をまだ待つか。 */
@ProcessBean
public class TransferRoad {

    private final Transfers transfers;
    private final RoadDecisions decisions;

    TransferRoad(Transfers transfers, RoadDecisions decisions) {
        this.transfers = transfers;
        this.decisions = decisions;
    }

    public boolean awaitsChogi(DelegateExecution execution) {
        return awaits(execution, Need.CHOGI);
    }

    public boolean awaitsGikai(DelegateExecution execution) {
        return awaits(execution, Need.GIKAI);
    }

    private boolean awaits(DelegateExecution execution, Need need) {
        return decisions.awaited(transfers.get(TransferVariables.transferId(execution)), need);
    }
}
