package jp.michisuji.transfer.process;

import jp.michisuji.transfer.TransferRecord;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 移管の手続が終わりまで着いたことを台帳に記す。 */
@ProcessBean
class TransferCompletedListener implements ExecutionListener {

    private final TransferRecord record;

    TransferCompletedListener(TransferRecord record) {
        this.record = record;
    }

    @Override
    public void notify(DelegateExecution execution) {
        record.completed(TransferVariables.transferId(execution));
    }
}
