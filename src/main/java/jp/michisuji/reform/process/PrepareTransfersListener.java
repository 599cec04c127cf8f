package jp.michisuji.reform.process;

import jp.michisuji.reform.RoadTransfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 合意されたその取引で、移す業務の移管を台帳に載せる。並べるのは自動処理なので、その前の差戻しも移管に届く。 */
@ProcessBean
class PrepareTransfersListener implements ExecutionListener {

    private final RoadTransfers transfers;

    PrepareTransfersListener(RoadTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        transfers.prepare(RoadVariables.itemId(execution));
    }
}
