package jp.michisuji.transfer.process;

import java.util.List;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.TransferParty;
import jp.michisuji.transfer.TransferParty.Side;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 直した案内を確かめる職。出す支所の課長のすべて。窓口は支所ごとにあり、ほかの支所の課長には確かめられない。 */
@ProcessBean
public class NoticeOffices {

    private static final String READY = "noticesReady";

    private final Transfers transfers;
    private final TransferParties parties;

    NoticeOffices(Transfers transfers, TransferParties parties) {
        this.transfers = transfers;
        this.parties = parties;
    }

    /** 出す側の職がなければ、取りまとめ課長が確かめる。 */
    public List<String> posts(DelegateExecution execution) {
        long transferId = TransferVariables.transferId(execution);
        List<String> giving = parties.of(transferId).stream()
                .filter(party -> party.side() == Side.GIVING)
                .map(TransferParty::postCode)
                .distinct()
                .toList();
        return giving.isEmpty() ? List.of(transfers.get(transferId).leadPost()) : giving;
    }

    /** 差し戻した支所がある。残りの支所の確認は待たない。 */
    public boolean returned(DelegateExecution execution) {
        return Boolean.FALSE.equals(execution.getVariable(READY));
    }
}
