package jp.michisuji.transfer.process;

import jp.michisuji.transfer.TransferRecord;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 移管の手続が始まったことを台帳に記す。 */
@ProcessBean
class TransferStartedListener implements ExecutionListener {

    private final TransferRecord record;

    TransferStartedListener(TransferRecord record) {
        this.record = record;
    }

    @Override
    public void notify(DelegateExecution execution) {
        record.started(TransferVariables.transferId(execution), execution.getProcessInstanceId());
    }
}
