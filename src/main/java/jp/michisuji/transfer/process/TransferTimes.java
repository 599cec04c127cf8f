package jp.michisuji.transfer.process;

import java.util.Date;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferClock;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 移管の図が待つ時刻。 */
@ProcessBean
public class TransferTimes {

    private final Transfers transfers;
    private final TransferClock clock;

    TransferTimes(Transfers transfers, TransferClock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    public Date judgementAt(DelegateExecution execution) {
        return Date.from(clock.judgement(transfer(execution)));
    }

    public Date transferAt(DelegateExecution execution) {
        return Date.from(clock.transferDay(transfer(execution)));
    }

    public Date oneMonthAfter(DelegateExecution execution) {
        return Date.from(clock.oneMonthAfter(transfer(execution)));
    }

    public Date sixMonthsAfter(DelegateExecution execution) {
        return Date.from(clock.sixMonthsAfter(transfer(execution)));
    }

    private Transfer transfer(DelegateExecution execution) {
        return transfers.get(TransferVariables.transferId(execution));
    }
}
